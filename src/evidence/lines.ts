import { lineOf } from './document';

/** How many lines of a stack trace are shown. */
const LINES = 6;

/**
 * The first lines of a stack trace.
 * @param trace markup that begins with it
 * @param end what ends a line
 */
export function linesOf(trace: string, end: RegExp | string): string | undefined {
  const lines = trace
    .slice(0, 6000)
    .split(end)
    .flatMap((line) => lineOf(line) ?? [])
    .slice(0, LINES);
  return lines.length === 0 ? undefined : lines.join('\n');
}
