import { PLACEHOLDERS, type Placeholder } from './entry';

/** What to put for each placeholder; one that is missing reads as its example. */
export type PlaceholderValues = Readonly<Partial<Record<Placeholder, string>>>;

/**
 * A placeholder: lower-case letter first, so that URL Rewrite's `{HTTP_HOST}` and `{R:1}` are none,
 * and neither PowerShell's `${name}` nor curl's `%{name}`.
 */
const PATTERN = /(?<![$%])\{([a-z][A-Za-z]*)\}/g;

/**
 * Fills the placeholders of a text. Braces that are no placeholder stay; values are inserted as they are.
 * @param example how an example reads that stands for a value that is not known; as it is by default.
 */
export function fill(
  text: string,
  values: PlaceholderValues,
  example: (value: string) => string = (value) => value,
): string {
  return text.replace(PATTERN, (braces, name: string) =>
    isPlaceholder(name) ? (values[name] ?? example(PLACEHOLDERS[name])) : braces,
  );
}

/** What may stand in a command line or an attribute without ending it: no quotes, no `;|&<>$()`, no `%NAME%`. */
const HARMLESS = /^(?:[\p{L}\p{N}_ .,:/\\@+=~?-]|%[0-9A-Fa-f]{2})*$/u;

/**
 * Fills the placeholders of a command or of configuration, which people paste into an administrator's shell. A
 * request's values come from pages and servers that may mean harm: one that could break out of its place is not
 * inserted, and its braces stay for the reader to fill.
 */
export function fillCode(code: string, values: PlaceholderValues): string {
  return code.replace(PATTERN, (braces, name: string) => {
    if (!isPlaceholder(name)) return braces;
    const value = values[name] ?? PLACEHOLDERS[name];
    return HARMLESS.test(value) ? value : braces;
  });
}

/** The names in braces in a text, known or not, each once. */
export function placeholdersIn(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(PATTERN), ([, name = '']) => name))];
}

/** Whether there is a placeholder of this name. */
export function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(PLACEHOLDERS, name);
}
