import type { Certainty } from '../evidence/finding';
import type { Failure } from '../failure/failure';
import type { Catalogue } from '../knowledge/catalogue';
import type { Language } from '../knowledge/entry';
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

/** What is not known of this request must not read as if it were. */
const EXAMPLE: Readonly<Record<Language, (value: string) => string>> = {
  en: (value) => `e.g. ${value}`,
  'zh-TW': (value) => `例如 ${value}`,
};

function explainCause(ranked: RankedCause, catalogue: Catalogue): ExplainedCause[] {
  const cause = catalogue.get(ranked.entry).causes.find(({ id }) => id === ranked.cause);
  if (!cause) return [];
  const { values } = ranked;
  const say = (text: string) => fill(text, values, EXAMPLE[catalogue.language]);
  return [
    {
      id: `${ranked.entry}#${cause.id}`,
      certainty: ranked.certainty,
      label: say(cause.label),
      why: say(cause.why),
      check: say(cause.check),
      fix: cause.fix.map(({ text, command, config }) => ({
        text: say(text),
        ...(command === undefined ? {} : { command: fillCode(command, values) }),
        ...(config === undefined ? {} : { config: fillCode(config, values) }),
      })),
    },
  ];
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
      return { title, cause: { label: fill(found.label, values, EXAMPLE[catalogue.language]), certainty } };
  }
  return { title };
}

/** Puts a diagnosis into words. */
export function explain(failure: Failure, diagnosis: Diagnosis, catalogue: Catalogue): Explanation {
  const entry = entryOf(failure, diagnosis, catalogue);
  return { entry, causes: diagnosis.causes.flatMap((cause) => explainCause(cause, catalogue)) };
}
