/** Tests one text, in lower case: case never counts in a filter. */
export type TextTest = (lower: string) => boolean;

/** True for texts that hold the given one. */
export function contains(wanted: string): TextTest {
  const lower = wanted.toLowerCase();
  return (text) => text.includes(lower);
}

/** True for texts that equal the given one as a whole, where `*` stands for any text. Linear in the text. */
export function wildcard(wanted: string): TextTest {
  const [first = '', ...rest] = wanted.toLowerCase().split('*');
  const last = rest.pop();
  if (last === undefined) return (text) => text === first;
  return (text) => {
    const end = text.length - last.length;
    if (end < first.length || !text.startsWith(first) || !text.endsWith(last)) return false;
    let at = first.length;
    for (const part of rest) {
      const found = text.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at <= end;
  };
}

/** {@link wildcard} where the text has a `*`, else {@link contains}. */
export function containsOrWildcard(wanted: string): TextTest {
  return wanted.includes('*') ? wildcard(wanted) : contains(wanted);
}

/**
 * The same test for texts of any case, which remembers its answers: the rows of a long list share few methods, codes,
 * hosts and causes.
 */
export function remembered(test: TextTest): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = test(text.toLowerCase());
    answers.set(text, answer);
    return answer;
  };
}
