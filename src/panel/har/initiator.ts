import * as v from 'valibot';
import { boundedUrl } from '../../failure/bounds';

/** Longest name of a function kept, in characters. */
const NAME_LIMIT = 200;
/** Most frames of a call stack that are looked at. */
const MOST_FRAMES = 50;

const line = v.pipe(v.number(), v.integer(), v.minValue(0));

const frameSchema = v.object({
  functionName: v.fallback(v.string(), ''),
  url: v.string(),
  lineNumber: line,
  columnNumber: v.fallback(v.optional(line), undefined),
});

/** What Chromium's HAR tells of what asked. https://chromedevtools.github.io/devtools-protocol/tot/Network/#type-Initiator */
const initiatorSchema = v.object({
  type: v.fallback(v.string(), ''),
  url: v.fallback(v.string(), ''),
  lineNumber: v.fallback(v.optional(line), undefined),
  columnNumber: v.fallback(v.optional(line), undefined),
  stack: v.fallback(v.optional(v.object({ callFrames: v.fallback(v.array(v.unknown()), []) })), undefined),
});

/** The line of a source that asked for the request. Line and column are counted from 0, as DevTools counts. */
export interface Initiator {
  readonly url: string;
  readonly line: number;
  readonly column?: number;
  /** The function that asked; absent where it has no name. */
  readonly functionName?: string;
}

/** The innermost frame of a source that has an address: code that was evaluated has none, and an extension's is not the site's. */
function firstFrame(frames: readonly unknown[]): v.InferOutput<typeof frameSchema> | undefined {
  return frames
    .slice(0, MOST_FRAMES)
    .map((frame) => v.safeParse(frameSchema, frame))
    .flatMap(({ success, output }) => (success && typeof output === 'object' ? [output] : []))
    .find(({ url }) => /^(?:https?|file|webpack|webpack-internal):/.test(url));
}

/** Reads `_initiator` of a HAR entry; undefined where it names no line. */
export function parseInitiator(raw: unknown): Initiator | undefined {
  const parsed = v.safeParse(initiatorSchema, raw);
  if (!parsed.success) return undefined;
  const { url, lineNumber, columnNumber, stack } = parsed.output;
  const frame = firstFrame(stack?.callFrames ?? []);
  if (frame) {
    return {
      url: boundedUrl(frame.url),
      line: frame.lineNumber,
      ...(frame.columnNumber === undefined ? {} : { column: frame.columnNumber }),
      ...(frame.functionName === '' ? {} : { functionName: frame.functionName.slice(0, NAME_LIMIT) }),
    };
  }
  if (url === '' || lineNumber === undefined) return undefined;
  return {
    url: boundedUrl(url),
    line: lineNumber,
    ...(columnNumber === undefined ? {} : { column: columnNumber }),
  };
}

/** The place as lists show it, counted from 1: `app.js:120`, and `www.contoso.com/:120` where the URL has no file's name. */
export function placeText({ url, line: from0 }: Initiator): string {
  const [path = url] = url.split(/[?#]/, 1);
  const last = /[^/]*$/.exec(path)?.[0];
  const host = /^\w+:\/\/([^/]+)/.exec(path)?.[1];
  const file = last === host ? '' : last;
  return `${file || (host ? `${host}/` : url)}:${from0 + 1}`;
}
