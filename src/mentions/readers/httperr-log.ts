import { type Cell, httperrReason, isNumber, type LogRow, logRows } from '../log-columns';
import { type Claim, defineReader, linePassage } from '../reader';
import { spellStatus } from '../spell';

/** Without a directive: status, site, reason and queue, whatever columns stand before and after them. */
function codesOf(row: LogRow): readonly [status: Cell | undefined, reason: Cell | undefined] {
  if (row.isNamed) return [row.cell('sc-status'), row.cell('s-reason')];
  const reason = httperrReason(row.cells);
  return reason === undefined ? [undefined, undefined] : [row.cells[reason - 2], row.cells[reason]];
}

function claims(row: LogRow): readonly Claim[] {
  const [status, reason] = codesOf(row);
  const found: Claim[] = [];
  if (isNumber(status)) {
    found.push({ from: status.from, to: status.to, spellings: spellStatus(status.text), certain: true });
  }
  if (reason) {
    const name = reason.text === '-' ? 'no-reason' : reason.text;
    found.push({ from: reason.from, to: reason.to, spellings: [`httpsys/${name}`] });
  }
  return found;
}

export default defineReader({
  id: 'httperr-log',
  description:
    'Rows of HTTP.sys’s own error log: https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis.',
  read: (text) =>
    logRows(text).flatMap((row) => {
      const found = row.kind === 'httperr' ? claims(row) : [];
      return found.length === 0 ? [] : [linePassage(row.line, found)];
    }),
});
