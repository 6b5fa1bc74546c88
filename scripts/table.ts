/** One column of a table for a terminal. */
export interface Column<Row> {
  readonly title: string;
  readonly of: (row: Row) => string;
  /** The widest that it may be, in characters. */
  readonly most: number;
  /** Whether it gives way where there is little room. */
  readonly gives?: boolean;
}

/** The least that a column that gives way keeps, in characters. */
const LEAST = 12;

/** Control characters of a hostile text must not reach the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '�');
}

function cell(text: string, width: number): string {
  const clean = printable(text);
  return (clean.length > width ? `${clean.slice(0, width - 1)}…` : clean).padEnd(width);
}

/** The rows as a table for a terminal that is `width` characters wide. */
export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[], width: number): string {
  const wanted = columns.map(({ title, of, most }) =>
    Math.min(most, Math.max(title.length, ...rows.map((row) => of(row).length))),
  );
  const over = Math.max(0, wanted.reduce((sum, each) => sum + each + 2, -2) - width);
  const giving = columns.filter(({ gives }) => gives).length;
  const widths = wanted.map((each, index) =>
    columns[index]?.gives ? Math.max(LEAST, each - Math.ceil(over / giving)) : each,
  );
  const line = (texts: readonly string[]) =>
    texts
      .map((text, index) => cell(text, widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    line(columns.map(({ title }) => title)),
    line(widths.map((each) => '─'.repeat(each))),
    ...rows.map((row) => line(columns.map(({ of }) => of(row)))),
  ].join('\n');
}
