import { type Cell, isNumber, type LogRow, logRows } from '../log-columns';
import { type Claim, defineReader, linePassage } from '../reader';
import { spellStatus, spellWin32 } from '../spell';

/** Status, sub-status and Win32 status of a row. */
type Codes = readonly [status: Cell | undefined, substatus: Cell | undefined, win32: Cell | undefined];

/** Text may follow the numbers at a row's end: a custom field, such as X-Forwarded-For. */
const TRAILING_TEXTS = 3;

/**
 * Without a directive: the numbers at the end of a row are status, sub-status, Win32 status, then bytes and time; the first
 * of them that can be a status is it.
 */
function guess(cells: readonly Cell[]): Codes {
  let end = cells.length;
  while (end > 0 && cells.length - end < TRAILING_TEXTS && !isNumber(cells[end - 1])) end -= 1;
  let start = end;
  while (start > 0 && isNumber(cells[start - 1])) start -= 1;
  const at = cells.findIndex((cell, index) => index >= start && index < end && /^[1-5]\d\d$/.test(cell.text));
  return at < 0 || end - at < 3
    ? [undefined, undefined, undefined]
    : [cells[at], cells[at + 1], cells[at + 2]];
}

function codesOf(row: LogRow): Codes {
  if (!row.isNamed) return guess(row.cells);
  return [row.cell('sc-status'), row.cell('sc-substatus'), row.cell('sc-win32-status')];
}

function claims([status, substatus, win32]: Codes): readonly Claim[] {
  if (!isNumber(status) || !/^[1-9]\d\d$/.test(status.text)) return [];
  const sub = isNumber(substatus) ? substatus : undefined;
  const code: Claim = {
    from: status.from,
    // Both numbers are the code where they stand together, as IIS writes them.
    to: sub?.from === status.to + 1 ? sub.to : status.to,
    spellings: spellStatus(status.text, sub?.text),
    certain: true,
  };
  if (!isNumber(win32)) return [code];
  return [code, { from: win32.from, to: win32.to, spellings: spellWin32(win32.text), certain: true }];
}

export default defineReader({
  id: 'w3c-log',
  description:
    'Rows of an IIS log in W3C form, with or without `#Fields:`: https://learn.microsoft.com/windows/win32/http/w3c-logging.',
  read: (text) =>
    logRows(text).flatMap((row) => {
      const found = row.kind === 'web' ? claims(codesOf(row)) : [];
      // A log's row that holds no code holds none for other readers either.
      const isRead = found.length > 0 || (row.kind === 'web' && row.isDeclared);
      return isRead ? [linePassage(row.line, found)] : [];
    }),
});
