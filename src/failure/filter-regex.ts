import type { TextTest } from './filter-text';

/** URLs are tested up to here: a page may make them as long as it likes. */
const URL_LIMIT = 4096;
const LONGEST_PATTERN = 1000;

/** Why a word between slashes is taken as plain text. */
export type RegexProblem = 'invalid-regex' | 'slow-regex';

/** Compiles what stands between the slashes; case does not count, as in Chrome. */
export function compileRegex(source: string): TextTest | RegexProblem {
  if (source.length > LONGEST_PATTERN || repeatsAmbiguously(source)) return 'slow-regex';
  try {
    const regex = new RegExp(source, 'i');
    return (text) => tests(regex, text);
  } catch {
    return 'invalid-regex';
  }
}

/** An engine may also give up while it searches; such a text does not match. */
function tests(regex: RegExp, text: string): boolean {
  try {
    return regex.test(text.length > URL_LIMIT ? text.slice(0, URL_LIMIT) : text);
  } catch {
    return false;
  }
}

/**
 * Whether a group that can match one text in several ways is itself repeated, as in `(a+)+` or `(a|a)*`:
 * the time of these doubles with each character. Refuses some harmless patterns too.
 */
function repeatsAmbiguously(source: string): boolean {
  // For each open group: whether it holds a choice. The first is the pattern itself.
  const open = [false];
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (char === '\\') i++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') {
      open.push(false);
      if (source.charAt(i + 1) === '?') i++;
    } else if (char === ')') {
      const choice = open.pop() ?? false;
      if (choice && '*+{'.includes(source.charAt(i + 1) || ' ')) return true;
      if (choice) open[open.length - 1] = true;
    } else if ('*+?{|'.includes(char)) open[open.length - 1] = true;
  }
  return false;
}
