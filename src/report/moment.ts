/** The furthest moment that a `Date` can hold, in ms from the epoch. */
const FURTHEST = 8.64e15;

function date(at: number): Date | undefined {
  return Math.abs(at) <= FURTHEST ? new Date(at) : undefined;
}

/** A moment in UTC as ISO 8601 writes it, `2026-11-23T09:30:00.000Z`; empty for what is no moment. */
export function isoMoment(at: number): string {
  return date(at)?.toISOString() ?? '';
}

/** A moment for people, in UTC as IIS's log is, `2026-11-23 09:30:00.000`; empty for what is no moment. */
export function readableMoment(at: number): string {
  return isoMoment(at).replace('T', ' ').replace('Z', '');
}

/** A moment for a file's name, in the local time of who saves it, `2026-11-23T0930`; empty for what is no moment. */
export function fileMoment(at: number): string {
  const moment = date(at);
  if (moment === undefined) return '';
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${day}T${two(moment.getHours())}${two(moment.getMinutes())}`;
}

/** A length of time, rounded to what matters: `12 ms`, `1.25 s`, `2 min 5 s`; empty for what is none. */
export function readableDuration(ms: number): string {
  if (!Number.isFinite(ms) || ms < 0) return '';
  if (ms < 10) return `${Number(ms.toFixed(1))} ms`;
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  const seconds = ms / 1000;
  if (seconds < 100) return `${Number(seconds.toFixed(2))} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
