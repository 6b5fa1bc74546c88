import type { InspectedRow } from './inspection';

const COLUMNS = [
  { title: 'Status', of: ({ code }: InspectedRow) => code, most: 32 },
  { title: 'URL', of: ({ method, url }: InspectedRow) => `${method} ${url}`, most: 60 },
  { title: 'Answered by', of: ({ answeredBy }: InspectedRow) => answeredBy, most: 24 },
  { title: 'Cause', of: ({ cause }: InspectedRow) => cause, most: 60 },
  { title: 'Certainty', of: ({ certainty }: InspectedRow) => certainty || '–', most: 10 },
] as const;

/** Control characters of a hostile URL must not reach the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '�');
}

function cell(text: string, width: number): string {
  const clean = printable(text);
  return (clean.length > width ? `${clean.slice(0, width - 1)}…` : clean).padEnd(width);
}

/** The rows as a table for a terminal that is `width` characters wide. */
export function tableOf(rows: readonly InspectedRow[], width: number): string {
  const wanted = COLUMNS.map(({ title, of, most }) =>
    Math.min(most, Math.max(title.length, ...rows.map((row) => of(row).length))),
  );
  // What doesn't fit is taken from the widest two: the URL and the cause.
  const over = Math.max(0, wanted.reduce((sum, each) => sum + each + 2, -2) - width);
  const widths = wanted.map((each, index) =>
    index === 1 || index === 3 ? Math.max(12, each - Math.ceil(over / 2)) : each,
  );
  const line = (texts: readonly string[]) =>
    texts
      .map((text, index) => cell(text, widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    line(COLUMNS.map(({ title }) => title)),
    line(widths.map((each) => '─'.repeat(each))),
    ...rows.map((row) => line(COLUMNS.map(({ of }) => of(row)))),
  ].join('\n');
}
