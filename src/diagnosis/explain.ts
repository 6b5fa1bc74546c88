import type { Certainty, Evidence } from '../evidence/finding';
import type { Failure } from '../failure/failure';
import type { Catalogue } from '../knowledge/catalogue';
import { entryIdFor } from '../knowledge/code';
import { codeIn } from '../knowledge/entry-id';
import { fillCause, fillText } from '../knowledge/fill-cause';
import type { LocalCause, LocalEntry } from '../knowledge/local-entry';
import { basisText } from './basis-text';
import type { Diagnosis, RankedCause } from './diagnosis';
import { known } from './known';
import { verdictOf } from './verdict';

/** A cause in the reader's language, with the request's own values filled in. */
export interface ExplainedCause extends LocalCause {
  readonly certainty: Certainty;
  /** What was seen that speaks for it, the strongest first. */
  readonly basis: readonly string[];
}

/** A diagnosis in the reader's language. */
export interface Explanation {
  readonly entry: LocalEntry;
  /** Who refused what, with which code and why, in one sentence. */
  readonly verdict: string;
  readonly causes: readonly ExplainedCause[];
}

/**
 * The code as lists show it: `404.13`, `502`, `ERR_CONNECTION_RESET`. Firefox tells some errors as sentences in its
 * language; the name is shown of those that the knowledge knows.
 */
export function codeText({ status, error }: Failure, substatus: number | undefined): string {
  if (status !== 0) return substatus === undefined ? String(status) : `${status}.${substatus}`;
  if (error === undefined) return 'unknown';
  const id = entryIdFor({ status, error }, known);
  return known.has(id) ? codeIn(id) : error.replace(/^net::/, '');
}

function explainCause(ranked: RankedCause, catalogue: Catalogue): ExplainedCause[] {
  const cause = catalogue.get(ranked.entry).causes.find(({ id }) => id === ranked.cause);
  if (!cause) return [];
  const filled = fillCause(cause, ranked.values, catalogue.language);
  const basis = ranked.basis.map((seen) => basisText(seen, catalogue.language));
  return [{ ...filled, id: `${ranked.entry}#${cause.id}`, certainty: ranked.certainty, basis }];
}

/** What a list says of a failure. */
export interface Headline {
  readonly title: string;
  /** The most certain cause, if any is known. */
  readonly cause?: Pick<ExplainedCause, 'label' | 'certainty'>;
}

function entryOf(failure: Failure, diagnosis: Diagnosis, catalogue: Catalogue): LocalEntry {
  return diagnosis.entry.endsWith('xx') ? catalogue.find(failure) : catalogue.get(diagnosis.entry);
}

/** Puts a diagnosis into as few words as a list has room for. */
export function headline(failure: Failure, diagnosis: Diagnosis, catalogue: Catalogue): Headline {
  const { title } = entryOf(failure, diagnosis, catalogue);
  for (const { entry, cause, certainty, values } of diagnosis.causes) {
    const found = catalogue.get(entry).causes.find(({ id }) => id === cause);
    if (found)
      return { title, cause: { label: fillText(found.label, values, catalogue.language), certainty } };
  }
  return { title };
}

/** Puts a diagnosis into words, with the request's own values in the entry's meaning and in the causes. */
export function explain(
  failure: Failure,
  evidence: Evidence,
  diagnosis: Diagnosis,
  catalogue: Catalogue,
): Explanation {
  const { language } = catalogue;
  const found = entryOf(failure, diagnosis, catalogue);
  const entry = { ...found, meaning: fillText(found.meaning, diagnosis.values ?? {}, language) };
  const causes = diagnosis.causes.flatMap((cause) => explainCause(cause, catalogue));
  const [first] = causes;
  const basis = diagnosis.causes.find(({ entry: id, cause }) => `${id}#${cause}` === first?.id)?.basis ?? [];
  const code = codeText(failure, evidence.facts.substatus);
  const verdict = verdictOf(failure, code, evidence, first && { ...first, basis }, language);
  return { entry, verdict, causes };
}
