/** A status with its sub-status, the most precise id first. */
export function spellStatus(status: string, substatus?: string): readonly string[] {
  const plain = `http/${status}`;
  return substatus === undefined || substatus === ''
    ? [plain]
    : [`iis/${status}.${substatus}`, `ancm/${status}.${substatus}`, plain];
}

/** Win32 codes are 16 bits wide; what is wider is an HRESULT as an unsigned number. */
const WIN32_LIMIT = 0x1_0000;
const HRESULT_LIMIT = 0x1_0000_0000;
/** The highest bit of an HRESULT says that it is a failure. */
const HRESULT_FAILURE = 0x8000_0000;

/** `sc-win32-status`: a Win32 code or an HRESULT. Nothing for 0, which is no error, and for what is neither. */
export function spellWin32(value: string): readonly string[] {
  const number = Number(value);
  if (number > 0 && number < WIN32_LIMIT) return [`win32/${number}`];
  if (!(number >= HRESULT_FAILURE && number < HRESULT_LIMIT)) return [];
  return [`${number}`, `hresult/0x${number.toString(16)}`];
}

/** A reply of an FTP server; one that has no entry is told by its first digit. */
export function spellFtp(reply: string): readonly string[] {
  return [`ftp/${reply}`, `ftp/${reply.charAt(0)}xx`];
}
