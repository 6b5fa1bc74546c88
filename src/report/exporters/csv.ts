import { parseUrl } from '../../failure/failure';
import { chunked } from '../chunks';
import { isoMoment } from '../moment';
import { defineExporter, type Report, type ReportItem } from '../report';

type Cell = string | number | undefined;

/**
 * The columns, in order. `problem` joins code and title so that a spreadsheet does not read 404.10 as the number
 * 404.1; the parts of the code stand on their own as numbers.
 */
const COLUMNS: Readonly<Record<string, (item: ReportItem) => Cell>> = {
  time: ({ exchange }) => isoMoment(exchange.failure.endedAt),
  problem: ({ code, title }) => `${code} ${title}`,
  status: ({ exchange }) => exchange.failure.status || undefined,
  substatus: ({ evidence }) => evidence.facts.substatus,
  error: ({ exchange }) => exchange.failure.error,
  certainty: ({ diagnosis }) => diagnosis.certainty,
  method: ({ exchange }) => exchange.failure.method,
  host: ({ exchange }) => parseUrl(exchange.failure.url)?.host,
  url: ({ exchange }) => exchange.failure.url,
  type: ({ exchange }) => exchange.failure.type,
  initiator: ({ exchange }) => exchange.failure.initiator,
  answeredBy: ({ evidence: { answeredBy } }) =>
    answeredBy && [answeredBy.name, answeredBy.version].filter((part) => part !== undefined).join(' '),
  chain: ({ evidence }) => evidence.chain.map(({ name }) => name).join(' > ') || undefined,
  verdict: ({ verdict }) => verdict,
  noise: ({ noise }) => noise,
  cause: ({ causes }) => causes[0]?.label,
  causeCertainty: ({ causes }) => causes[0]?.certainty,
  fix: ({ causes }) => causes[0]?.fix[0]?.text,
  command: ({ causes }) => causes[0]?.fix[0]?.command,
  hresult: ({ evidence }) => evidence.facts.hresult,
  exception: ({ evidence }) => evidence.facts.exception,
  ids: ({ evidence }) => evidence.ids.map(({ name, value }) => `${name}: ${value}`).join('; ') || undefined,
  ip: ({ exchange }) => exchange.failure.ip,
  protocol: ({ exchange }) => exchange.protocol,
  durationMs: ({ exchange }) => exchange.duration,
  requestBytes: ({ exchange }) => exchange.requestBodySize,
};

/** Byte order mark: without it Excel reads UTF-8 as the system's code page. */
const BOM = '\ufeff';

/** What a spreadsheet may run as a formula, also behind white space and in full width (OWASP, "CSV injection"). */
const FORMULA = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/u;

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (cell === undefined) return '';
  return `"${(FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
}

async function* pieces(report: Report): AsyncGenerator<string> {
  yield `${BOM}${Object.keys(COLUMNS).map(cellText).join(',')}\r\n`;
  const columns = Object.values(COLUMNS);
  for await (const item of report.items) {
    yield `${columns.map((column) => cellText(column(item))).join(',')}\r\n`;
  }
}

/** A table for spreadsheets, a row a failure: RFC 4180, UTF-8. */
export default defineExporter({
  id: 'csv',
  mimeType: 'text/csv;charset=utf-8',
  passes: 1,
  write: (report) => chunked(pieces(report)),
});
