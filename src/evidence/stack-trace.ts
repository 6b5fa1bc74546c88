import { lineOf } from './document';
import type { Facts } from './finding';

const FRAMES = 8;
const FRAME = /^[ \t]{1,12}\S/;

/** `… in C:\src\Cart.cs:line 42`: where the debug symbols are there, in any language. */
const PLACE = /\s((?:[A-Za-z]:\\|\/)[^\n:]{1,300}):[^\d\n]{0,12}(\d{1,7})\s{0,4}$/m;

/** The file and the line of the first frame that names one: where the application's own code failed. */
export function placeInStack(stack: string): Pick<Facts, 'sourceFile' | 'sourceLine'> {
  const [, sourceFile, line] = PLACE.exec(stack) ?? [];
  return sourceFile === undefined ? {} : { sourceFile, sourceLine: Number(line) };
}

/** The first frames of a .NET stack trace that begins at this place of a document, a line each; undefined without any. */
export function stackTrace(document: string, start: number): string | undefined {
  const lines = document
    .slice(start, start + 8000)
    .replace(/^\s{0,40}\n/, '')
    .split('\n', FRAMES)
    // What follows the last frame in its line closes an element.
    .map((line) => line.split('</', 1)[0] ?? '');
  const end = lines.findIndex((line) => !FRAME.test(line));
  // Compilers name methods `<Main>$`, which is no markup.
  const frames = lines
    .slice(0, end < 0 ? undefined : end)
    .flatMap((line) => lineOf(line.replaceAll('<', '&lt;')) ?? []);
  return frames.length === 0 ? undefined : frames.join('\n');
}
