import { chunked, cut } from '../chunks';
import { defineExporter, type Report, type ReportItem } from '../report';

/** The version of the form that docs/report-format.md describes. Raised when a field changes its meaning or goes. */
const VERSION = 1;

/** How much of a body is kept, in characters (UTF-16 code units). */
export const BODY_LIMIT = 65_536;

function failureOf({ exchange, evidence, diagnosis, code, title, meaning, causes }: ReportItem) {
  const { failure, requestHeaders, requestBodySize, protocol, startedAt, duration, timings, mimeType, body } =
    exchange;
  return {
    id: failure.id,
    code,
    title,
    meaning,
    certainty: diagnosis.certainty,
    entry: diagnosis.entry,
    answeredBy: evidence.answeredBy,
    substatus: evidence.substatus,
    hresult: evidence.hresult,
    causes: causes.map(({ certainty, label, why, check, fix }) => ({
      certainty,
      label,
      why,
      check,
      fix: fix.map(({ text, command, config }) => ({ text, command, config })),
    })),
    diagnosis: diagnosis.causes,
    evidence: evidence.findings,
    request: {
      method: failure.method,
      url: failure.url,
      type: failure.type,
      initiator: failure.initiator,
      headers: requestHeaders,
      bodySize: requestBodySize,
      startedAt,
      hops: failure.hops,
      prerender: failure.prerender,
      tabId: failure.tabId,
      documentId: failure.documentId,
      witness: failure.witness,
    },
    response: {
      status: failure.status,
      statusLine: failure.statusLine,
      error: failure.error,
      protocol,
      ip: failure.ip,
      fromCache: failure.fromCache,
      headers: failure.responseHeaders,
      mimeType,
      body: body === undefined ? undefined : cut(body, BODY_LIMIT),
      bodyLength: body?.length,
      bodyCut: body === undefined ? undefined : body.length > BODY_LIMIT,
      endedAt: failure.endedAt,
    },
    duration,
    timings,
  };
}

function* pieces(report: Report): Generator<string> {
  const head = {
    format: 'substatus-report',
    version: VERSION,
    product: report.product,
    createdAt: report.createdAt,
    language: report.language,
    page: report.page,
    filter: report.filter,
    redacted: report.redacted,
    dropped: report.dropped,
  };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "failures": [`;
  for (const [index, item] of report.items.entries()) {
    const text = JSON.stringify(failureOf(item), null, 2).replaceAll('\n', '\n    ');
    yield `${index === 0 ? '' : ','}\n    ${text}`;
  }
  yield report.items.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}

/** All that is known, for programs: see docs/report-format.md. */
export default defineExporter({
  id: 'json',
  mimeType: 'application/json',
  write: (report) => chunked(pieces(report)),
});
