import type { Facts } from './finding';
import { linesOf } from './lines';

// Each `<pre>` begins with a full class name; `java.base&#47;` stands only before the frames.
const HEAD = /<pre>\s{0,4}((?:[a-z_]\w{0,40}\.){1,8}[A-Z][\w$]{0,100})/g;

/** What a page with Java's stack traces says of the error: the root cause stands in the last of them. */
export function javaErrorIn(document: string): Pick<Facts, 'exception' | 'stack'> {
  const match = [...document.matchAll(HEAD)].at(-1);
  if (match?.[1] === undefined) return {};
  const [trace = ''] = document.slice(match.index, match.index + 6000).split('</pre>', 1);
  const stack = linesOf(trace, '\n');
  return { exception: match[1], ...(stack === undefined ? {} : { stack }) };
}
