import { type Condition, PLAIN } from '../../failure/filter';
import type { Columns } from './columns';
import { RowCursor } from './row-cursor';

type SlotTest = (slot: number) => boolean;

/** Columns of numbers for texts on which alone conditions about a key depend. */
const SHARED: ReadonlyMap<string, 'host' | 'answeredBy'> = new Map([
  ['domain', 'host'],
  ['answered-by', 'answeredBy'],
]);

/** A condition as a test of slots that touches nothing of rows but columns; undefined where it needs more. */
export function columnTest(columns: Columns, condition: Condition): SlotTest | undefined {
  if (condition.about === PLAIN) return plainTest(columns, condition);
  const shared = SHARED.get(condition.about);
  return shared && sharedTest(columns, columns[shared], condition);
}

/** What is said of rows beside their URL are few texts, which are looked through once. */
function plainTest(
  { lowerUrl, said, saidTexts }: Columns,
  { values: [wanted = ''], negative }: Condition,
): SlotTest {
  const answers = Uint8Array.from(saidTexts, (text) => Number(text.includes(wanted)));
  return (slot) => (answers[said[slot] ?? 0] === 1 || (lowerUrl[slot] ?? '').includes(wanted)) !== negative;
}

/** Asks one row for all that have the same number. */
function sharedTest(columns: Columns, numbers: Uint32Array, { holds }: Condition): SlotTest {
  const answers: (boolean | undefined)[] = [];
  const cursor = new RowCursor(columns);
  return (slot) => {
    const number = numbers[slot] ?? 0;
    const known = answers[number];
    if (known !== undefined) return known;
    cursor.slot = slot;
    const answer = holds(cursor);
    answers[number] = answer;
    return answer;
  };
}
