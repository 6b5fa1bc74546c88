import type { Failure, Header } from '../../failure/failure';

/** What a response says of a rate limit. */
export interface RateLimit {
  /** The headers that say it, as sent. */
  readonly headers: readonly Header[];
  /** How many requests are left; undefined where no header says it. */
  readonly remaining?: number;
  /** Seconds until the limit is reset. */
  readonly reset?: number;
}

/** `RateLimit`, `RateLimit-Remaining`, and the older ones with `X-`, also for one period: `X-RateLimit-Remaining-Minute`. */
const NAME = /^(?:x-)?rate-?limit(?:-(?:policy|limit|remaining|reset|used)(?:-[a-z]{3,10})?)?$/;
const MOST = 12;

/** From this number on, a reset is a point in time (seconds since 1970) and not a wait; a wait of 3 years is none. */
const EPOCH = 100_000_000;
/** From this one on, it counts milliseconds. */
const EPOCH_MS = 100_000_000_000;

function secondsOf(value: string, now: number): number | undefined {
  const [number] = /^\d{1,15}(?:\.\d{1,9})?/.exec(value.trim()) ?? [];
  if (number === undefined) return undefined;
  const given = Number(number);
  if (given < EPOCH) return Math.ceil(given);
  const at = given < EPOCH_MS ? given * 1000 : given;
  return Number.isFinite(now) ? Math.max(0, Math.ceil((at - now) / 1000)) : undefined;
}

const numberOf = (value: string | undefined): number | undefined =>
  value !== undefined && /^\s*\d{1,12}/.test(value) ? Number.parseInt(value, 10) : undefined;

/**
 * Reads the headers of a rate limiter; undefined without any. The standard's draft has one structured header,
 * `RateLimit: "default";r=0;t=30` (earlier `limit=9, remaining=0, reset=30`); most services have one for each number.
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 */
export function rateLimitOf({ responseHeaders, endedAt }: Failure): RateLimit | undefined {
  const headers = responseHeaders.filter(({ name }) => NAME.test(name.toLowerCase())).slice(0, MOST);
  if (headers.length === 0) return undefined;
  const value = (ending: RegExp): string | undefined =>
    headers.find(({ name }) => ending.test(name.toLowerCase()))?.value;
  const structured = value(/^ratelimit$/) ?? '';
  const remaining = numberOf(/(?:;\s?r|\bremaining)=(\d{1,12})/.exec(structured)?.[1] ?? value(/-remaining/));
  const until = /(?:;\s?t|\breset)=(\d{1,12})/.exec(structured)?.[1] ?? value(/-reset/);
  const reset = until === undefined ? undefined : secondsOf(until, endedAt);
  return {
    headers,
    ...(remaining === undefined ? {} : { remaining }),
    ...(reset === undefined ? {} : { reset }),
  };
}
