/** The deepest nesting that is indented: each level costs its indentation in every line within it. */
export const DEEPEST = 200;

const TOKEN = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * Sets JSON one member a line. The text's own tokens are kept, not the values that they stand for: numbers beyond 2^53,
 * `1.0`, escapes and repeated keys come out as they came in.
 * @returns undefined where brackets are nested too deeply.
 */
function indented(text: string): string | undefined {
  const parts: string[] = [];
  let depth = 0;
  let previous = '';
  const lineBreak = () => `\n${'  '.repeat(depth)}`;
  for (const [token] of text.matchAll(TOKEN)) {
    const closes = token === '}' || token === ']';
    if (closes) depth = Math.max(0, depth - 1);
    const isEmpty = closes && (previous === '{' || previous === '[');
    if ((closes && !isEmpty) || (!closes && /^[{[,]$/.test(previous))) parts.push(lineBreak());
    parts.push(token === ':' ? ': ' : token);
    if (token === '{' || token === '[') depth += 1;
    if (depth > DEEPEST) return undefined;
    previous = token;
  }
  return parts.join('');
}

/**
 * Pretty-prints JSON.
 * @param isWhole false for the beginning of a text, which cannot be checked.
 * @returns undefined for what is no JSON, or is nested too deeply.
 */
export function prettyJson(text: string, isWhole: boolean): string | undefined {
  if (isWhole) {
    try {
      // A byte order mark is no JSON, but servers send one, and browsers read past it.
      JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch {
      return undefined;
    }
  }
  return indented(text);
}
