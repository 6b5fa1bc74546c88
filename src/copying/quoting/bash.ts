/** What is written with escapes: what no terminal should get to see, the `!` of the history, and the quote itself. */
const ESCAPED = /[\p{C}\p{Zl}\p{Zp}!'\\]/gu;
const NEEDS_ESCAPES = /[\p{C}\p{Zl}\p{Zp}!']/u;

const NAMED: Readonly<Record<string, string>> = {
  "'": "\\'",
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Always two digits, of which bash reads no more, so that what follows can't be taken for a third. */
function escapeBytes(character: string): string {
  return Array.from(
    new TextEncoder().encode(character),
    (byte) => `\\x${byte.toString(16).padStart(2, '0')}`,
  ).join('');
}

/**
 * One argument for bash and zsh. Single quotes take all as it is; what must not stand between them goes into
 * `$'…'`. A NUL, which no argument can hold, is left out.
 * @see https://www.gnu.org/software/bash/manual/html_node/Quoting.html
 */
export function quoteForBash(text: string): string {
  const argument = text.replaceAll('\0', '');
  if (!NEEDS_ESCAPES.test(argument)) return `'${argument}'`;
  return `$'${argument.replace(ESCAPED, (character) => NAMED[character] ?? escapeBytes(character))}'`;
}
