import type { Line, PastedText } from './reader';

/** A word of a log's row with its place. */
export interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Whose log a row is of: a web server's, IIS's FTP service's, HTTP.sys's own. */
type LogKind = 'web' | 'ftp' | 'httperr';

/** A row of a log in W3C form. */
export interface LogRow {
  readonly kind: LogKind;
  readonly line: Line;
  readonly cells: readonly Cell[];
  /** Whether a directive stands above the row, and whether it has as many columns as the row. */
  readonly isDeclared: boolean;
  readonly isNamed: boolean;
  /** The cell of a column, by its name in small letters; undefined when the row's columns aren't known. */
  cell(column: string): Cell | undefined;
}

const DIRECTIVE = /^[\s\0]{0,8}#([A-Za-z-]{1,20}):/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const TIME = /^\d\d?:\d\d:\d\d(?:\.\d+)?$/;
/** A row without columns begins with its date and time, or with its time. */
const STAMP = /^[\s\0]{0,8}(?:\d{4}-\d\d-\d\d[ T\t])?\d\d:\d\d:\d\d\s/;

/** The reasons that HTTP.sys writes, except those that are words of any language. */
export const HTTPERR_REASON =
  /^(?:Timer_\w+|Connections?_\w+|App(?:Offline|PoolTimer|Shutdown)|BadRequest|Client_Reset|ConnLimit|Disabled|EntityTooLarge|FieldLength|Forbidden|Header|Hostname|Internal|Invalid_CR\/LF|LengthRequired|N\/[AI]|Number|Precondition|QueueFull|RequestLength|Request_Cancelled|URL(?:_\w+)?|Verb|Version_N\/S)$/;

/** What stands in `cs-method` of an FTP log and of no other; IIS 6 and older put the session's number before it. */
const FTP_METHOD =
  /^(?:\[\d+\]\S+|(?:Control|Data)Channel(?:Opened|Closed)|USER|PASS|ACCT|CWD|CDUP|QUIT|PORT|PASV|EPSV|EPRT|TYPE|RETR|STOR|STOU|APPE|ALLO|REST|RNFR|RNTO|ABOR|DELE|RMD|MKD|PWD|LIST|NLST|MLSD|MLST|SITE|SYST|STAT|FEAT|OPTS|AUTH|PBSZ|PROT|CCC|SIZE|MDTM|HOST|XCWD|XMKD|XPWD|XRMD)$/;

/** A blank, as logs have it between cells; NUL bytes are left by a crash. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x09 || code === 0 || code === 0xfeff;
}

/** The cells of a row. Some writers put quotes around a cell with blanks, and double the quotes in it. */
function cellsOf({ text, from }: Line): readonly Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  while (at < text.length) {
    if (isBlank(text, at)) {
      at += 1;
      continue;
    }
    const quoted = text[at] === '"' ? closingQuote(text, at + 1) : undefined;
    const start = quoted === undefined ? at : at + 1;
    let end = quoted ?? at + 1;
    if (quoted === undefined) while (end < text.length && !isBlank(text, end)) end += 1;
    cells.push({ text: text.slice(start, end), from: from + start, to: from + end });
    at = quoted === undefined ? end : end + 1;
  }
  return cells;
}

/** Where a quoted cell ends: at a quote that a blank or the line's end follows. */
function closingQuote(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at += 1;
    else if (at + 1 === text.length || isBlank(text, at + 1)) return at;
  }
  return undefined;
}

/** The cells between single blanks, of which two make an empty cell. */
function strictCellsOf({ text, from }: Line): readonly Cell[] {
  let at = from;
  return text.split(' ').map((cell) => {
    const place = { text: cell, from: at, to: at + cell.length };
    at += cell.length + 1;
    return place;
  });
}

/** Places of the columns by their names; of two that are called the same, a custom one comes last. */
type Columns = ReadonlyMap<string, number>;

/** The cells under their columns; undefined when they don't fit. */
function alignedCells(line: Line, cells: readonly Cell[], columns: Columns, width: number) {
  const fits = (each: readonly Cell[]) => {
    const matches = (column: string, form: RegExp) => {
      const at = columns.get(column);
      return at === undefined || form.test(each[at]?.text ?? '');
    };
    return each.length === width && matches('date', DATE) && matches('time', TIME);
  };
  if (fits(cells)) return cells;
  const strict = strictCellsOf(line);
  return fits(strict) ? strict : undefined;
}

function kindOf(cells: readonly Cell[], columns: Columns | undefined): LogKind | undefined {
  if (columns?.has('s-reason')) return 'httperr';
  if (columns?.has('x-session') || columns?.has('x-fullpath')) return 'ftp';
  const method = columns?.get('cs-method');
  if (method !== undefined) return FTP_METHOD.test(cells[method]?.text ?? '') ? 'ftp' : 'web';
  if (columns !== undefined) return 'web';
  if (httperrReason(cells) !== undefined) return 'httperr';
  if (ftpMethod(cells) !== undefined) return 'ftp';
  return cells.some(({ text }, at) => /^[A-Z_]{3,20}$/.test(text) && /^[/*]/.test(cells[at + 1]?.text ?? ''))
    ? 'web'
    : undefined;
}

/** Where the reason stands in a row of HTTP.sys's log: after a status and a site, each of which may be missing. */
export function httperrReason(cells: readonly Cell[]): number | undefined {
  const at = cells.findIndex(
    ({ text }, index) =>
      HTTPERR_REASON.test(text) &&
      /^(?:\d+|-)$/.test(cells[index - 1]?.text ?? '') &&
      /^(?:\d{3}|-)$/.test(cells[index - 2]?.text ?? ''),
  );
  return at < 0 ? undefined : at;
}

/** Where the method stands in a row of an FTP log: before a path, a status and two numbers. */
export function ftpMethod(cells: readonly Cell[]): number | undefined {
  const at = cells.findIndex(
    ({ text }, index) =>
      FTP_METHOD.test(text) &&
      /^(?:\d{3}|-)$/.test(cells[index + 2]?.text ?? '') &&
      /^\d*$/.test(cells[index + 3]?.text ?? ''),
  );
  return at < 0 ? undefined : at;
}

/**
 * The rows of a log in W3C extended form, each with the columns that the directive above it names; IIS repeats
 * `#Fields:` whenever it starts a log anew, perhaps with others.
 * @see https://www.w3.org/TR/WD-logfile.html
 */
export function logRows({ lines }: Pick<PastedText, 'lines'>): readonly LogRow[] {
  const rows: LogRow[] = [];
  let columns: Columns | undefined;
  let width = 0;
  for (const line of lines) {
    const [whole, directive] = DIRECTIVE.exec(line.text) ?? [];
    if (whole !== undefined) {
      if (directive?.toLowerCase() !== 'fields') continue;
      const names = cellsOf({ text: line.text.slice(whole.length), from: 0 });
      width = names.length;
      columns = new Map(names.map(({ text }, at): [string, number] => [text.toLowerCase(), at]).reverse());
      continue;
    }
    if (columns === undefined && !STAMP.test(line.text)) continue;
    const cells = cellsOf(line);
    const aligned = columns && alignedCells(line, cells, columns, width);
    if (aligned === undefined && !STAMP.test(line.text)) continue;
    const kind = kindOf(aligned ?? cells, aligned && columns);
    if (kind === undefined) continue;
    const named = aligned && columns;
    rows.push({
      kind,
      line,
      cells: aligned ?? cells,
      isDeclared: columns !== undefined,
      isNamed: named !== undefined,
      cell: (column) => aligned?.[named?.get(column) ?? -1],
    });
  }
  return rows;
}

/** Whether a cell holds a number. */
export function isNumber(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && /^\d+$/.test(cell.text);
}
