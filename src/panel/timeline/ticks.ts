import { ROUND } from './axis';
import type { Span } from './span';

/** A time that is written at the axis. */
export interface Tick {
  /** In ms since the epoch. */
  readonly at: number;
  readonly text: string;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** How far local time is ahead of UTC at a time, in ms. */
const aheadAt = (at: number) => -new Date(at).getTimezoneOffset() * MINUTE;

/** The time at which clocks show what they would show at `local` ms if they went by UTC. */
function fromLocal(local: number): number {
  return local - aheadAt(local - aheadAt(local));
}

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** How times read that are so many ms apart; a day's first one reads as the day. */
function format(apart: number, language: string): (at: number, local: number) => string {
  const day = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric' });
  const clock = new Intl.DateTimeFormat(language, {
    ...CLOCK,
    ...(apart < MINUTE && { second: '2-digit' }),
    ...(apart < SECOND && { fractionalSecondDigits: apart < 100 ? 2 : 1 }),
  });
  return (at, local) => (local % DAY === 0 ? day : clock).format(at);
}

/**
 * Round times of the reader's clock along an axis.
 * @param most how many there is room for, at least 1.
 * @param language a BCP 47 tag.
 */
export function ticksOf({ from, to }: Span, most: number, language: string): readonly Tick[] {
  const fitting = ROUND.find((length) => (to - from) / length <= most);
  const apart = fitting ?? Math.ceil((to - from) / most / DAY) * DAY;
  const textOf = format(apart, language);
  const ticks: Tick[] = [];
  for (let local = Math.ceil((from + aheadAt(from)) / apart) * apart; ; local += apart) {
    const at = fromLocal(local);
    if (at > to) return ticks;
    if (at >= from) ticks.push({ at, text: textOf(at, local) });
  }
}

/**
 * A span on the reader's clock, with the days where it reaches over more than one.
 * @param exactly to what the times are told; as exactly as the span's length asks for, unless given.
 */
export function rangeText({ from, to }: Span, language: string, exactly?: 'second'): string {
  const sameDay = new Date(from).toDateString() === new Date(to).toDateString();
  return new Intl.DateTimeFormat(language, {
    ...CLOCK,
    ...(to - from < DAY && { second: '2-digit' }),
    ...(to - from < SECOND && exactly === undefined && { fractionalSecondDigits: 2 }),
    ...(!sameDay && { month: 'short', day: 'numeric' }),
  }).formatRange(from, to);
}
