import { type Claim, claimsOf, defineReader, type Line, linePassage } from '../reader';
import { spellFtp, spellStatus, spellWin32 } from '../spell';

/** `[10/Oct/2024:13:55:36 +0800] "GET /page HTTP/1.1" 404 1234`, as NCSA, Apache and nginx write it. */
const NCSA = /\[\d\d\/\w{3}\/\d{4}:[\d: +-]{8,20}\] "(?:[^"\\]|\\.)*" (\d{3})(?= |$)/dg;

/** IIS's own form: 15 columns, the last empty; status and Win32 status are the 11th and 12th. */
const NATIVE = /^(?:[^,]*, ){4}(\w{0,20}SVC\d{1,10}), (?:[^,]*, ){5}(\d{3}), (\d+), /d;

function claims(line: Line): readonly Claim[] {
  const ncsa = claimsOf(line, NCSA, (status) => spellStatus(status), true);
  if (ncsa.length > 0) return ncsa;
  const native = NATIVE.exec(line.text);
  const [, service = '', status = '', win32 = ''] = native ?? [];
  const spellings = [/FTP/i.test(service) ? spellFtp(status) : spellStatus(status), spellWin32(win32)];
  return [native?.indices?.[2], native?.indices?.[3]].flatMap((range, index) =>
    range
      ? [
          {
            from: line.from + range[0],
            to: line.from + range[1],
            spellings: spellings[index] ?? [],
            certain: true,
          },
        ]
      : [],
  );
}

export default defineReader({
  id: 'access-log',
  description:
    'Rows in NCSA common or combined form, and in IIS’s native form: https://learn.microsoft.com/windows/win32/http/iis-logging.',
  read: ({ lines }) =>
    lines.flatMap((line) => {
      const found = claims(line);
      return found.length === 0 ? [] : [linePassage(line, found)];
    }),
});
