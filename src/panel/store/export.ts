import { codeText, explain } from '../../diagnosis/explain';
import { redactExchange, redactUrl } from '../../failure/redaction';
import type { Catalogue } from '../../knowledge/catalogue';
import { fileName } from '../../report/build';
import { exporters } from '../../report/exporters';
import { redactDiagnosis, redactEvidence } from '../../report/redact';
import type { Exporter, Report, ReportItem } from '../../report/report';
import { saveFile } from '../../ui/save-file';
import type { Row } from './row';
import type { ViewModel } from './view-model';

/** The formats a report can be saved in, in the order in which they are offered. */
export const FORMATS = ['html', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

function exporterOf(format: Format): Exporter {
  const exporter = exporters.find(({ id }) => id === format);
  if (!exporter) throw new Error(`No exporter writes ${format}`);
  return exporter;
}

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

/** What the list shows now, in its order. Secrets are left out unless asked for. */
export function reportOf(model: ViewModel, catalogue: Catalogue, secrets: boolean): Report {
  const page = model.session.pages.value.at(-1)?.url;
  return {
    language: model.host.language,
    createdAt: Date.now(),
    product: { name: 'Substatus', version: model.host.version },
    ...(page === undefined ? {} : { page: secrets ? page : redactUrl(page) }),
    filter: model.filtering.asText.value,
    redacted: !secrets,
    dropped: model.session.losses.dropped.value,
    items: Array.from(model.shown.value, (row) => itemOf(row, catalogue, secrets)),
  };
}

/** Saves a report through the browser's own download. @returns the file's name. */
export function saveReport(report: Report, format: Format): string {
  const exporter = exporterOf(format);
  const name = fileName(report, exporter.id);
  saveFile(name, [...exporter.write(report)], exporter.mimeType);
  return name;
}
