/** How numbers read in the panel. */

/** A duration in ms, in the unit that reads best: `12 ms`, `1.25 s`, `2.0 min`. */
export function durationText(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  return ms < 60_000 ? `${(ms / 1000).toFixed(2)} s` : `${(ms / 60_000).toFixed(1)} min`;
}

/** A number of characters or bytes: `812 B`, `1.2 kB`, `3.4 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Makes formatters of times of day, one a language: making one takes longer than all that it formats. */
function clocks(options: Intl.DateTimeFormatOptions): (at: number, language: string) => string {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (at, language) => {
    const known = made.get(language);
    if (known) return known.format(at);
    const format = new Intl.DateTimeFormat(language, {
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
      ...options,
    });
    made.set(language, format);
    return format.format(at);
  };
}

/** The time of day, to the second. @param at ms since the epoch. */
export const clockText = clocks({});

/** The time of day, to the ms. @param at ms since the epoch. */
export const timeText = clocks({ fractionalSecondDigits: 3 });
