import { chunked, cut } from '../chunks';
import { ProblemGatherer, type ReportProblem } from '../problems';
import { defineExporter, type Report, type ReportItem } from '../report';

/** The version of the form that docs/report-format.md describes. Raised when a field changes its meaning or goes. */
const VERSION = 1;

/** How much of a body is kept, in characters (UTF-16 code units). */
export const BODY_LIMIT = 65_536;

function failureOf(item: ReportItem) {
  const { exchange, evidence, diagnosis, code, title, meaning, verdict, noise, causes } = item;
  const { failure, requestHeaders, requestBodySize, protocol, startedAt, duration, timings, mimeType } =
    exchange;
  const { body, bodyTail, bodyLength } = exchange;
  return {
    id: failure.id,
    code,
    title,
    meaning,
    verdict,
    noise,
    certainty: diagnosis.certainty,
    entry: diagnosis.entry,
    answeredBy: evidence.answeredBy,
    substatus: evidence.facts.substatus,
    hresult: evidence.facts.hresult,
    chain: evidence.chain,
    facts: evidence.facts,
    ids: evidence.ids,
    causes: causes.map(({ certainty, label, why, check, basis, fix }) => ({
      certainty,
      label,
      why,
      check,
      basis,
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
      followedBy: failure.followedBy,
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
      bodyTail: bodyTail === undefined ? undefined : bodyTail.slice(-BODY_LIMIT),
      bodyLength: bodyLength ?? body?.length,
      bodyCut: body === undefined ? undefined : bodyTail !== undefined || body.length > BODY_LIMIT,
      endedAt: failure.endedAt,
    },
    duration,
    timings,
  };
}

function problemOf({ cause, items, first: item, since, until, burst }: ReportProblem) {
  const shown = cause && item.causes[0];
  return {
    code: item.code,
    title: item.title,
    entry: item.diagnosis.entry,
    cause: cause?.cause,
    label: shown?.label,
    certainty: shown?.certainty,
    scope: cause?.scope,
    count: items.length,
    since,
    until,
    burst,
    failures: items.map(({ id }) => id),
  };
}

async function* pieces(report: Report): AsyncGenerator<string> {
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
  const gatherer = new ProblemGatherer();
  let position = 0;
  for await (const item of report.items) gatherer.add(item, ++position);
  const problems = JSON.stringify(gatherer.problems().map(problemOf), null, 2).replaceAll('\n', '\n  ');
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "problems": ${problems},\n  "failures": [`;
  let separator = '';
  for await (const item of report.items) {
    const text = JSON.stringify(failureOf(item), null, 2).replaceAll('\n', '\n    ');
    yield `${separator}\n    ${text}`;
    separator = ',';
  }
  yield report.items.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}

/** All that is known, for programs: see docs/report-format.md. */
export default defineExporter({
  id: 'json',
  mimeType: 'application/json',
  passes: 2,
  write: (report) => chunked(pieces(report)),
});
