/**
 * The source of a function as an expression that a page may run. tsx compiles with esbuild's `keepNames`, which wraps each named
 * function within in a call of `__name`; the page has no such function, and so it is given with it.
 * https://esbuild.github.io/api/#keep-names
 */
export function sourceOf(pageFunction: (...args: never[]) => unknown): string {
  return `((__name) => ${pageFunction})((named) => named)`;
}
