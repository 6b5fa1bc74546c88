/**
 * What may stand between plain double quotes: cmd.exe reads no `&`, `|`, `<`, `>` or `^` there, but still variables, and
 * the program that is started reads backslashes before quotes.
 */
const PLAIN = /^[^"%!\\\p{C}\p{Zl}\p{Zp}]*$/u;

/** What means nothing to cmd.exe outside of quotes either. */
const HARMLESS = "[\\p{L}\\p{N}_ :/.,;?=#*+~'@$\\x7b\\x7d\\x5b\\x5d-]";
const BEFORE_HARMLESS = new RegExp(`%(?=${HARMLESS})`, 'gu');
const HARMFUL = new RegExp(`(?!${HARMLESS}|\\0|\\n).`, 'gsu');

/** Whether cmd.exe can be given the text at all: of control characters only line feeds and tabs. */
export function fitsCmd(text: string): boolean {
  return !/[^\P{Cc}\n\t]/u.test(text);
}

/** A quote and the backslashes before it, as the C runtime reads arguments; so are those at the end. */
function escapeForRuntime(text: string): string {
  return text.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1');
}

/**
 * One argument for cmd.exe, of a text that {@link fitsCmd}. Where plain quotes won't do, the quotes themselves are escaped,
 * so that cmd.exe never believes to be within any, and a caret goes before each character of meaning. One more after
 * each `%` makes names of variables that nobody has set. A line feed is a caret and two line ends: the first is taken
 * away, the second meant.
 * @see https://learn.microsoft.com/windows-server/administration/windows-commands/cmd
 * @see https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
 */
export function quoteForCmd(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  const escaped = escapeForRuntime(text)
    .replace(BEFORE_HARMLESS, '%\0')
    .replace(HARMFUL, '^$&')
    .replaceAll('\0', '^')
    .replaceAll('\n', '^\n\n');
  return `^"${escaped}^"`;
}
