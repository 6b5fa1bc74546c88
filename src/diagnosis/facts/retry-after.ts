import { type Failure, headerValue } from '../../failure/failure';

/** `Sun, 06 Nov 1994 08:49:37 GMT`; `Date.parse` alone takes almost anything for a date. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

function dateOf(value: string | undefined): number | undefined {
  const date = value !== undefined && HTTP_DATE.test(value.trim()) ? Date.parse(value.trim()) : Number.NaN;
  return Number.isNaN(date) ? undefined : date;
}

/**
 * The seconds that a `Retry-After` asks to wait, counted from the response's own `Date` (or its arrival) where a point in
 * time is given.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function secondsToWait({ responseHeaders, endedAt }: Failure): number | undefined {
  const value = headerValue(responseHeaders, 'retry-after')?.trim();
  if (value !== undefined && /^\d{1,9}$/.test(value)) return Number(value);
  const until = dateOf(value);
  if (until === undefined) return undefined;
  const sent = dateOf(headerValue(responseHeaders, 'date')) ?? endedAt;
  return Number.isFinite(sent) ? Math.max(0, Math.ceil((until - sent) / 1000)) : undefined;
}
