import { codeText, explain } from '../../diagnosis/explain';
import { redactExchange, redactUrl } from '../../failure/redaction';
import type { Catalogue } from '../../knowledge/catalogue';
import { redactDiagnosis, redactEvidence } from '../../report/redact';
import type { Report, ReportItem } from '../../report/report';
import type { Row } from './row';
import type { ViewModel } from './view-model';

/** The formats a report can be saved in, in the order in which they are offered. */
export const FORMATS = ['html', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** A row with its explanation, for exporters and copies. Secrets are left out unless asked for. */
export function itemOf(row: Row, catalogue: Catalogue, secrets: boolean): ReportItem {
  const exchange = secrets ? row.exchange : redactExchange(row.exchange);
  const evidence = secrets ? row.evidence : redactEvidence(row.evidence);
  const diagnosis = secrets ? row.diagnosis : redactDiagnosis(row.diagnosis);
  const { entry, verdict, causes } = explain(exchange.failure, evidence, diagnosis, catalogue);
  const { title, meaning } = entry;
  const code = codeText(exchange.failure, evidence.facts.substatus);
  const noise = row.noiseReason;
  return {
    exchange,
    evidence,
    diagnosis,
    code,
    title,
    meaning,
    verdict,
    causes,
    ...(noise === undefined ? {} : { noise }),
  };
}

/**
 * What the list shows now, in its order. Secrets are left out unless asked for.
 * @param turn is awaited before each failure is looked at; where it rejects, so does the reading of the report.
 */
export function reportOf(
  model: ViewModel,
  catalogue: Catalogue,
  secrets: boolean,
  turn: () => Promise<void>,
): Report {
  const page = model.session.pages.value.at(-1)?.url;
  const rows = Array.from(model.shown.value);
  return {
    language: model.host.language,
    createdAt: Date.now(),
    product: { name: 'Substatus', version: model.host.version },
    ...(page === undefined ? {} : { page: secrets ? page : redactUrl(page) }),
    filter: model.filtering.asText.value,
    redacted: !secrets,
    dropped: model.session.losses.dropped.value,
    items: {
      length: rows.length,
      async *[Symbol.asyncIterator]() {
        for (const row of rows) {
          await turn();
          yield itemOf(row, catalogue, secrets);
        }
      },
    },
  };
}
