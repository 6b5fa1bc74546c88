import type { Certainty } from '../evidence/finding';
import type { Failure } from '../failure/failure';
import type { Catalogue } from '../knowledge/catalogue';
import type { LocalEntry, LocalFix } from '../knowledge/local-entry';
import { fill, fillCode } from '../knowledge/placeholders';
import type { Diagnosis, RankedCause } from './diagnosis';

/** A cause in the reader's language, with the request's own values filled in. */
export interface ExplainedCause {
  readonly id: string;
  readonly certainty: Certainty;
  readonly label: string;
  readonly why: string;
  readonly check: string;
  readonly fix: readonly LocalFix[];
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
  const { values } = ranked;
  return [
    {
      id: `${ranked.entry}#${cause.id}`,
      certainty: ranked.certainty,
      label: fill(cause.label, values),
      why: fill(cause.why, values),
      check: fill(cause.check, values),
      fix: cause.fix.map(({ text, command, config }) => ({
        text: fill(text, values),
        ...(command === undefined ? {} : { command: fillCode(command, values) }),
        ...(config === undefined ? {} : { config: fillCode(config, values) }),
      })),
    },
  ];
}

/** Puts a diagnosis into words. */
export function explain(failure: Failure, diagnosis: Diagnosis, catalogue: Catalogue): Explanation {
  const entry = diagnosis.entry.endsWith('xx') ? catalogue.find(failure) : catalogue.get(diagnosis.entry);
  return { entry, causes: diagnosis.causes.flatMap((cause) => explainCause(cause, catalogue)) };
}
