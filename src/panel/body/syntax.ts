/** What a body is written in, as far as it changes how it is shown. */
export const SYNTAXES = ['json', 'html', 'xml', 'css', 'javascript', 'text'] as const;
export type Syntax = (typeof SYNTAXES)[number];

const BY_TYPE: readonly (readonly [RegExp, Syntax])[] = [
  [/[/+]json$/, 'json'],
  [/^(?:text\/html|application\/xhtml\+xml)$/, 'html'],
  [/[/+]xml$/, 'xml'],
  [/^text\/css$/, 'css'],
  [/[/](?:x-)?(?:java|ecma)script$/, 'javascript'],
];

/**
 * The syntax of a body. What it begins with tells more than its media type: APIs answer with a server's page, and servers
 * send every error as `text/html`.
 * @param mimeType without parameters; empty where none is known.
 */
export function syntaxOf(mimeType: string, text: string): Syntax {
  const declared = BY_TYPE.find(([type]) => type.test(mimeType.toLowerCase()))?.[1] ?? 'text';
  if (declared === 'css' || declared === 'javascript') return declared;
  const opening = text.slice(0, 400).trimStart();
  if (/^<(?:!doctype\s{1,9}html|html|head|body)\b/i.test(opening)) return 'html';
  if (/^<\?xml\b|^<[\w-]{1,40}:\w/.test(opening)) return declared === 'html' ? 'html' : 'xml';
  if (/^<[a-z!]/i.test(opening)) return declared === 'xml' ? 'xml' : 'html';
  if (/^(?:\{\s*["}]|\[\s*["[{\]])/.test(opening)) return 'json';
  return declared;
}
