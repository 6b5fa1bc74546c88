import type { Certainty } from '../evidence/finding';
import type { Failure } from '../failure/failure';
import type { Catalogue } from '../knowledge/catalogue';
import { fillCause, fillText } from '../knowledge/fill-cause';
import type { LocalCause, LocalEntry } from '../knowledge/local-entry';
import type { Diagnosis, RankedCause } from './diagnosis';

/** A cause in the reader's language, with the request's own values filled in. */
export interface ExplainedCause extends LocalCause {
  readonly certainty: Certainty;
}

/** A diagnosis in the reader's language. */
export interface Explanation {
  readonly entry: LocalEntry;
  readonly causes: readonly ExplainedCause[];
}

/** The code as lists show it: `404.13`, `502`, `ERR_CONNECTION_RESET`. */
export function codeText(failure: Failure, substatus: number | undefined): string {
  if (failure.status === 0) return (failure.error ?? 'unknown').replace(/^net::/, '');
  return substatus === undefined ? String(failure.status) : `${failure.status}.${substatus}`;
}

function explainCause(ranked: RankedCause, catalogue: Catalogue): ExplainedCause[] {
  const cause = catalogue.get(ranked.entry).causes.find(({ id }) => id === ranked.cause);
  if (!cause) return [];
  const filled = fillCause(cause, ranked.values, catalogue.language);
  return [{ ...filled, id: `${ranked.entry}#${cause.id}`, certainty: ranked.certainty }];
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

/** Puts a diagnosis into words. */
export function explain(failure: Failure, diagnosis: Diagnosis, catalogue: Catalogue): Explanation {
  const entry = entryOf(failure, diagnosis, catalogue);
  return { entry, causes: diagnosis.causes.flatMap((cause) => explainCause(cause, catalogue)) };
}
