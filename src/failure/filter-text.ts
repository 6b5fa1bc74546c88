/** Tests one piece of text. Case never counts. */
export type TextTest = (text: string) => boolean;

/** V8 refuses to compile very long patterns; no one types a text of this length. */
const LONGEST_PATTERN = 256;

/** True for texts that hold the given one. */
export function contains(wanted: string): TextTest {
  if (wanted.length > LONGEST_PATTERN) {
    const lower = wanted.toLowerCase();
    return (text) => text.length >= wanted.length && text.toLowerCase().includes(lower);
  }
  // Faster than lower-casing each text, which copies it.
  const pattern = new RegExp(wanted.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'i');
  return (text) => text.length >= wanted.length && pattern.test(text);
}

/** True for texts that equal the given one as a whole, where `*` stands for any text. Linear in the text. */
export function wildcard(wanted: string): TextTest {
  const [first = '', ...rest] = wanted.toLowerCase().split('*');
  const last = rest.pop();
  if (last === undefined) return (text) => text.toLowerCase() === first;
  return (text) => {
    const lower = text.toLowerCase();
    const end = lower.length - last.length;
    if (end < first.length || !lower.startsWith(first) || !lower.endsWith(last)) return false;
    let at = first.length;
    for (const part of rest) {
      const found = lower.indexOf(part, at);
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
