import type { Diagnosis } from '../diagnosis/diagnosis';
import type { Evidence } from '../evidence/finding';
import type { Exchange } from '../failure/exchange';
import type { NoiseReason } from '../failure/noise';
import type { Language } from '../knowledge/entry';

/** A fix as it is shown: text in the reader's language, values filled in. */
export interface ReportFix {
  readonly text: string;
  readonly command?: string;
  readonly config?: string;
}

/** A cause as it is shown, values filled in. */
export interface ReportCause {
  readonly certainty: Diagnosis['certainty'];
  readonly label: string;
  readonly why: string;
  readonly check: string;
  readonly fix: readonly ReportFix[];
  /** What was seen that speaks for it, the strongest first. */
  readonly basis: readonly string[];
}

/** One failure with everything said about it, in the reader's language. */
export interface ReportItem {
  readonly exchange: Exchange;
  readonly evidence: Evidence;
  readonly diagnosis: Diagnosis;
  /** The code as shown in lists: `404.13`, `502`, `ERR_CONNECTION_RESET`. */
  readonly code: string;
  readonly title: string;
  readonly meaning: string;
  /** Who refused it, with which code and why, in one sentence. */
  readonly verdict: string;
  /** Why it is no failure of the site; absent where it is one. */
  readonly noise?: NoiseReason;
  readonly causes: readonly ReportCause[];
}

/**
 * The failures of a report, in its order. There may be a hundred thousand: a source that makes each when it is asked for, and lets the
 * page draw in between, is an asynchronous one. Exporters keep none, and may go through them several times.
 */
export type ReportItems = (Iterable<ReportItem> | AsyncIterable<ReportItem>) & { readonly length: number };

/** What is exported: the failures that the current filter shows, already redacted unless the user chose otherwise. */
export interface Report {
  readonly language: Language;
  /** ms since the epoch. */
  readonly createdAt: number;
  readonly product: { readonly name: string; readonly version: string };
  /** The inspected page, redacted like every other URL. */
  readonly page?: string;
  /** The filter's text, empty when none. */
  readonly filter: string;
  readonly redacted: boolean;
  /** Failures known to have been dropped before the export. */
  readonly dropped: number;
  readonly items: ReportItems;
}

/** Writes a report in one format. One file each in `exporters/`, registered by being there. */
export interface Exporter {
  /** The file's name without its ending; also the download's file name ending. */
  readonly id: string;
  readonly mimeType: string;
  /** The text, in chunks of at most some 64 kB, so that a large report never stands in memory twice. */
  write(report: Report): AsyncIterable<string>;
  /** How often it goes through the failures. */
  readonly passes: number;
}

/** Types an exporter. */
export function defineExporter(exporter: Exporter): Exporter {
  return exporter;
}
