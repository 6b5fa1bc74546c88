import * as v from 'valibot';
import { sourceOf } from '../page-function';
import { until } from '../wait';

/** Calls one of the functions of `privileged.js`. */
export type Privileged = (name: string, ...args: readonly unknown[]) => Promise<unknown>;

/** Firefox's names for the places where an extension's pages live. */
export type ViewType = 'background' | 'devtools_panel' | 'popup' | 'tab';

const outcomeSchema = v.union([
  v.object({ value: v.optional(v.unknown()) }),
  v.object({ error: v.string() }),
]);
const textSchema = v.string();

/** A page of the extension, wherever it is shown. */
export class View {
  constructor(
    private readonly privileged: Privileged,
    private readonly type: ViewType,
    /** Part of its URL. */
    private readonly part: string,
  ) {}

  /** Waits until the page is there. */
  async opened(): Promise<this> {
    await until(`a view of type ${this.type}`, () => this.privileged('isOpen', this.type, this.part));
    return this;
  }

  /**
   * Calls a function in the page with JSON arguments. It must not refer to anything outside itself.
   * The result's type is what the function says: it comes from our own code, run elsewhere.
   */
  async call<Args extends unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const script = `const [args, done] = arguments;
      (async () => ${sourceOf(fn)}(...args))().then(
        (value) => done(JSON.stringify({ value })),
        (error) => done(JSON.stringify({ error: String(error) })),
      );`;
    const text = v.parse(textSchema, await this.privileged('run', this.type, this.part, script, [args]));
    const outcome = v.parse(outcomeSchema, JSON.parse(text));
    if ('error' in outcome) throw new Error(outcome.error);
    return outcome.value as Awaited<Result>;
  }

  /** The text of an element; empty when there is none. */
  text(selector: string): Promise<string> {
    return this.call((css) => {
      const element = document.querySelector(css);
      return element instanceof HTMLElement ? element.innerText : '';
    }, selector);
  }

  /** Waits until an element's text has `part` in it, and returns all of it. */
  textWith(selector: string, part: string): Promise<string> {
    return until(`"${part}" in ${selector}`, async () => {
      const text = await this.text(selector);
      if (!text.includes(part)) throw new Error(text);
      return text;
    });
  }

  /** Waits until an element's characters have `part` in them; also where they are not laid out, as lines out of view. */
  contentWith(selector: string, part: string): Promise<string> {
    return until(`"${part}" in ${selector}`, async () => {
      const content = await this.call((css) => document.querySelector(css)?.textContent ?? '', selector);
      if (!content.includes(part)) throw new Error(content);
      return content;
    });
  }

  /** Clicks an element as a user does, once it is there. */
  async click(selector: string): Promise<void> {
    await until(selector, () => this.call((css) => document.querySelector(css) !== null, selector));
    await this.privileged('click', this.type, this.part, selector);
  }
}
