/**
 * A template tag that writes HTML and escapes what it is given:
 *
 *     html`<td title="${url}">${cells}</td>`
 *
 * Strings and numbers become text, lists become their parts, `undefined` and `false` nothing; another
 * template is taken as it is. Attributes must stand in double quotes.
 */

/** HTML that came out of the template tag; nothing else can make one, least of all data. */
export class Markup {
  readonly #text: string;
  constructor(key: typeof MAKER, text: string) {
    if (key !== MAKER) throw new TypeError('Markup is made by the html tag alone.');
    this.#text = text;
  }
  /** The HTML's source. */
  toString(): string {
    return this.#text;
  }
}

const MAKER = Symbol('markup');

/** What may stand in a template. */
export type Fragment = Markup | string | number | false | undefined | readonly Fragment[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** First of the code points that picture the control characters, U+2400 for NUL. */
const PICTURES = 0x2400;

/**
 * Text as HTML. Control characters, which HTML forbids, become their pictures (␀); halves of surrogate
 * pairs, which UTF-8 cannot write, the replacement character.
 */
export function escapeHtml(text: string): string {
  return (
    text
      .replace(/[&<>"'`]/g, (char) => ENTITIES[char] ?? '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, (char) => String.fromCharCode(PICTURES + char.charCodeAt(0)))
      .replace(/[\x7f-\x9f\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
  );
}

function source(fragment: Fragment): string {
  if (fragment === undefined || fragment === false) return '';
  if (fragment instanceof Markup) return fragment.toString();
  if (typeof fragment === 'string') return escapeHtml(fragment);
  if (typeof fragment === 'number') return String(fragment);
  return fragment.map(source).join('');
}

/** Writes HTML; see above. */
export function html(parts: TemplateStringsArray, ...fragments: readonly Fragment[]): Markup {
  return new Markup(
    MAKER,
    parts.reduce((text, part, i) => text + source(fragments[i - 1]) + part),
  );
}

/** The sentence with its `code` in backticks as code; a backtick without a partner stays one. */
export function prose(text: string): Markup {
  const pieces = text.split('`');
  const lone = pieces.length % 2 === 0 ? `\`${pieces.pop() ?? ''}` : '';
  return html`${pieces.map((piece, i) => (i % 2 === 0 ? piece : html`<code>${piece}</code>`))}${lone}`;
}
