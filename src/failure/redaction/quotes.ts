/**
 * Where a quoted value ends: the index of its closing quote, or of the line's end where it has none.
 *
 * @param from The value's first character.
 * @param quote The opening quote as written: `"`, `\"` (JSON within JSON), `&quot;`, `%22` …
 */
export function quotedEnd(text: string, from: number, quote: string): number {
  const mark = quote.charAt(quote.length - 1);
  const isPlain = /^\\*["'`]$/.test(quote);
  const depth = quote.length - 1;
  let backslashes = 0;
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\n' || char === '\r') return at;
    if (!isPlain) {
      if (text.startsWith(quote, at)) return at;
    } else if (char === '\\') {
      backslashes++;
    } else {
      // One level down every quote within the value has more backslashes than the quotes around it.
      if (char === mark && depth === 0 && backslashes % 2 === 0) return at;
      if (char === mark && depth > 0 && backslashes <= depth) return at - backslashes;
      backslashes = 0;
    }
  }
  return text.length;
}
