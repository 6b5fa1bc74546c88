import { type Cell, ftpMethod, isNumber, type LogRow, logRows } from '../log-columns';
import { type Claim, defineReader, linePassage } from '../reader';
import { spellFtp, spellWin32 } from '../spell';

/** The FTP service writes the Win32 status before the sub-status, web logs the other way round. */
type Codes = readonly [status: Cell | undefined, win32: Cell | undefined, substatus: Cell | undefined];

function codesOf(row: LogRow): Codes {
  if (row.isNamed) return [row.cell('sc-status'), row.cell('sc-win32-status'), row.cell('sc-substatus')];
  const method = ftpMethod(row.cells) ?? row.cells.length;
  return [row.cells[method + 2], row.cells[method + 3], row.cells[method + 4]];
}

function claims([status, win32, substatus]: Codes): readonly Claim[] {
  const found: Claim[] = [];
  if (isNumber(status)) {
    found.push({ from: status.from, to: status.to, spellings: spellFtp(status.text) });
  }
  if (isNumber(win32)) {
    found.push({ from: win32.from, to: win32.to, spellings: spellWin32(win32.text), certain: true });
  }
  if (isNumber(substatus) && substatus.text !== '0') {
    found.push({ from: substatus.from, to: substatus.to, spellings: [`ftp/sub:${substatus.text}`] });
  }
  return found;
}

export default defineReader({
  id: 'ftp-log',
  description:
    'Rows of the log of IIS’s FTP service: https://learn.microsoft.com/iis/configuration/system.applicationhost/sites/site/ftpserver/logfile.',
  read: (text) =>
    logRows(text)
      .filter(({ kind }) => kind === 'ftp')
      .map((row) => linePassage(row.line, claims(codesOf(row)))),
});
