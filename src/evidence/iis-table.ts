import { quotesOf } from './compose';
import { lineOf } from './document';
import type { Facts, Quote } from './finding';

/** What the tables of IIS's detailed error page say, and the pieces of the page that say it. */
export interface IisTable {
  readonly facts: Pick<
    Facts,
    | 'hresult'
    | 'module'
    | 'notification'
    | 'handler'
    | 'requestedUrl'
    | 'physicalPath'
    | 'logonMethod'
    | 'logonUser'
    | 'configFile'
    | 'configLine'
    | 'configError'
  >;
  readonly quotes: readonly Quote[];
}

/** A row of the page's tables, in the page's language. */
export interface IisRow {
  readonly label: string;
  readonly value: string;
}

interface Cell extends IisRow {
  readonly quote: string;
  readonly index: number;
}

const ROW = /<th[^<>]{0,60}>([^<]{0,200}<\/th>\s{0,20}<td[^<>]{0,60}>([^<]{0,2000}))/gi;
const RIGHT = /\bid="?details-right\b/i;
const HRESULT = /^0x[\da-f]{8}$/i;
const MARKED_LINE = /<span class="highlight-code">\s{0,12}([1-9]\d{0,6}):[^<\n]{0,200}/;

function cellsOf(document: string): readonly Cell[] {
  const rows = Array.from(document.matchAll(ROW)).slice(0, 40);
  return rows.map(({ 1: quote = '', 2: text, index }) => {
    // The Russian page of IIS 10 lost the ampersand of a blank.
    const value = (lineOf(text) ?? '').replace(/^nbsp; /, '');
    const label = lineOf(quote.split('</th>', 1)[0]) ?? '';
    return { label, value: HRESULT.test(value) ? value.toLowerCase() : value, quote: quote.trim(), index };
  });
}

/** The rows of the tables as the page has them, whatever its language; none where they are not those of the page. */
export function iisRows(document: string): readonly IisRow[] {
  const rows = cellsOf(document).filter(({ label, value }) => label !== '' && value !== '');
  return rows.some(({ value }) => HRESULT.test(value))
    ? rows.map(({ label, value }) => ({ label, value }))
    : [];
}

/**
 * Reads the tables by their order, since their labels are localised. On the left: module, notification, handler, error
 * code (an HRESULT), for a configuration error its text and file. On the right: requested URL, physical path, logon
 * method, logon user. Below, the line of the configuration that the page marks.
 */
export function iisTable(document: string): IisTable {
  const cells = cellsOf(document);
  const code = cells.findIndex(({ value }) => HRESULT.test(value));
  if (code < 0) return { facts: {}, quotes: [] };
  const split = RIGHT.exec(document)?.index;
  const url = cells.findIndex(
    ({ value, index }, at) =>
      at > code && (split === undefined ? /^https?:\/\//i.test(value) : index > split),
  );
  const config = cells.slice(code + 1, url < 0 ? undefined : url);
  const file = config.find(({ value }) => /^\\\\\?\\|\.config$/i.test(value));
  const error = config.find((cell) => cell !== file && cell.value !== '');
  const right = (offset: number) => (url < 0 ? undefined : cells[url + offset]);
  const handler = cells[code - 1];
  const method = right(2);
  const line = MARKED_LINE.exec(document);
  const stated = {
    hresult: cells[code],
    module: cells[code - 3],
    notification: cells[code - 2],
    // No handler is named like a way to log on: both say, in the page's language, "not yet determined".
    handler: handler?.value === method?.value ? undefined : handler,
    requestedUrl: right(0),
    physicalPath: right(1),
    logonMethod: method,
    logonUser: right(3),
    configFile: file,
    configError: error,
  };
  const known = Object.entries(stated).flatMap(([name, cell]) => (cell?.value ? [{ name, cell }] : []));
  return {
    facts: {
      ...Object.fromEntries(known.map(({ name, cell }) => [name, cell.value])),
      ...(line?.[1] !== undefined && { configLine: Number(line[1]) }),
    },
    quotes: quotesOf(...known.map(({ cell }) => cell.quote), line?.[0]),
  };
}
