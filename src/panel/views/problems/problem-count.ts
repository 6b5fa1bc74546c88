import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { RowSet } from '../../store/row-set';
import type { ViewModel } from '../../store/view-model';

/** How long changes are gathered, and from when on a count is made though the browser has no time to spare, in ms. */
const GATHER = 300;
const AT_THE_LATEST = 1000;

/** How many root causes rows have, those aside that are still to be diagnosed. */
function countProblems({ columns, slots }: RowSet): number {
  const seen = new Uint8Array(columns.problemCount);
  for (const slot of slots) seen[columns.problem[slot] ?? 0] = 1;
  seen[0] = 0;
  return seen.reduce((count, isSeen) => count + isSeen, 0);
}

/**
 * How many problems there are, for where only the number is shown. It may lag behind: putting thousands of failures together again with
 * each new one would slow the list down, so that it waits for time that nothing else needs.
 */
export function useProblemCount({ shown }: ViewModel): ReadonlySignal<number> {
  const count = useSignal(0);
  const asked = useRef(false);
  useSignalEffect(() => {
    // Read for its news.
    shown.value;
    if (asked.current) return;
    asked.current = true;
    const made = () => {
      asked.current = false;
      count.value = countProblems(shown.peek());
    };
    setTimeout(() => requestIdleCallback(made, { timeout: AT_THE_LATEST }), GATHER);
  });
  return count;
}
