import type { Problem } from '../../diagnosis/problems';
import { NO_TAB } from '../../failure/failure';
import type { Page } from '../../failure/pages';
import type { Words } from '../../i18n/words';
import type { Row } from './row';

/** A heading above the rows of one page, of one problem, or of traffic without a tab. */
export interface Heading {
  readonly kind: 'heading';
  readonly key: string;
  readonly text: string;
  /** When the page was asked for, or the problem began, in ms since the epoch. */
  readonly at?: number;
  readonly count: number;
  /** Of a problem: the most failures within a few seconds, where they came in a burst. */
  readonly burst?: number;
}

/** One line of the list as it is drawn: a heading or a row. */
export type Line = Heading | { readonly kind: 'row'; readonly key: string; readonly row: Row };

/** What rows can be grouped by. */
export const GROUPINGS = ['page', 'problem'] as const;

/** Whether a row is traffic without a tab, such as a service worker's. */
export function isTabless({ failure }: Row): boolean {
  return failure.tabId === NO_TAB;
}

/** One line a row, the same each time, so that what did not change is not drawn again. */
const rowLines = new WeakMap<Row, Line>();

function lineOf(row: Row): Line {
  const line = rowLines.get(row) ?? { kind: 'row', key: row.id, row };
  rowLines.set(row, line);
  return line;
}

/** A group that has rows: its heading, and the rows. */
interface Group {
  readonly heading: Heading;
  readonly rows: readonly Row[];
}

function linesOf(groups: readonly Group[], headed: boolean): readonly Line[] {
  const lines: Line[] = [];
  for (const { heading, rows } of groups) {
    if (headed) lines.push(heading);
    for (const row of rows) lines.push(lineOf(row));
  }
  return lines;
}

/** The rows under the pages that they belong to; a single page needs no heading. */
export function linesByPage(
  rows: readonly Row[],
  pages: readonly Page[],
  pageOfRow: (row: Row) => Page | undefined,
  words: Words,
): readonly Line[] {
  const tabless = rows.filter(isTabless);
  const byPage = new Map<Page | undefined, Row[]>([
    [undefined, []],
    ...pages.map((page): [Page, Row[]] => [page, []]),
  ]);
  for (const row of rows) if (!isTabless(row)) byPage.get(pageOfRow(row))?.push(row);
  const groups = [...byPage].map(([page, own]): Group => {
    const at = page === undefined ? {} : { at: page.startedAt };
    const text = page?.url ?? words.beforeFirstPage;
    return {
      heading: { kind: 'heading', key: `page ${page?.id}`, text, ...at, count: own.length },
      rows: own,
    };
  });
  groups.push({
    heading: { kind: 'heading', key: 'tabless', text: words.serviceWorkers, count: tabless.length },
    rows: tabless,
  });
  const filled = groups.filter(({ rows: own }) => own.length > 0);
  return linesOf(filled, filled.length > 1 || tabless.length > 0);
}

/**
 * The rows of these problems under the root causes that they share, in the order in which the problems began: a live list
 * must not jump.
 * @param textOf the cause of a row, or what its code means, in few words.
 */
export function linesByProblem(
  problems: readonly Problem<Row>[],
  textOf: (row: Row) => string,
): readonly Line[] {
  const inOrder = problems.toSorted((a, b) => a.since - b.since);
  const groups = inOrder.map(({ key, items, since, burst }): Group => {
    const [first] = items;
    const text = `${first.code} ${textOf(first)}`.trim();
    return {
      heading: {
        kind: 'heading',
        key: `problem ${key}`,
        text,
        at: since,
        count: items.length,
        ...(burst !== undefined && { burst }),
      },
      rows: items,
    };
  });
  return linesOf(groups, true);
}
