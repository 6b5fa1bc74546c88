/**
 * Writes Markdown of texts that may be hostile: none can end the code, the line or the list that it stands in, and none
 * becomes a link, an image or HTML. CommonMark and GitHub's dialect.
 * @see https://spec.commonmark.org/
 */

/** First of the code points that picture the control characters, U+2400 for NUL. */
const PICTURES = 0x2400;

/** What can be read: control characters become their pictures, halves of surrogate pairs and what turns the text around go. */
function readable(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, (char) => String.fromCharCode(PICTURES + char.charCodeAt(0)))
      .replace(/[\x7f-\x9f\p{Surrogate}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
  );
}

function oneLine(text: string): string {
  return readable(text)
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .trim();
}

/** A run of backticks that the text does not have, the shortest of at least so many. */
function backticksFor(text: string, least: number): string {
  const runs = text.match(/`+/g) ?? [];
  return '`'.repeat(Math.max(least, ...runs.map(({ length }) => length + 1)));
}

/** A piece of code within a line; nothing for what is empty. */
export function codeSpan(text: string): string {
  const line = oneLine(text);
  if (line === '') return '';
  const ticks = backticksFor(line, 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/** Text within a line, each character as it is. */
export function plain(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~$&]/g, '\\$&')
    .replace(/^(?=[-+=])/, '\\')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\');
}

/** A sentence of the knowledge: what stands between backticks is code; a backtick without a partner stays one. */
export function prose(text: string): string {
  const parts = text.split('`');
  const lone = parts.length % 2 === 0 ? `\\\`${spaced(parts.pop() ?? '')}` : '';
  const written = parts.map((part, at) => (at % 2 === 1 ? codeSpan(part) : spaced(part)));
  return `${written.join('')}${lone}`.trim();
}

/** {@link plain}, with the spaces around it that keep it from its neighbours. */
function spaced(part: string): string {
  const text = plain(part);
  if (text === '') return part === '' ? '' : ' ';
  return `${/^\s/.test(part) ? ' ' : ''}${text}${/\s$/.test(part) ? ' ' : ''}`;
}

/** A block of code. @param indent what each line begins with, such as the indent of the list item that it belongs to. */
export function codeBlock(code: string, language = '', indent = ''): string {
  const lines = readable(code.replace(/\r\n?|[\u2028\u2029]/g, '\n'));
  const fence = backticksFor(lines, 3);
  return [`${fence}${language}`, ...lines.split('\n'), fence].map((line) => `${indent}${line}`).join('\n');
}
