import { codeText, type Headline, headline } from '../../diagnosis/explain';
import { problemKey } from '../../diagnosis/problems';
import type { Certainty } from '../../evidence/finding';
import { saidOf } from '../../failure/filter-subject';
import type { Words } from '../../i18n/words';
import type { Catalogue } from '../../knowledge/catalogue';
import { unmarked } from '../../knowledge/marks';
import { answererName, answererText } from './answerers';
import type { Row } from './row';

/** What lists say, sort, filter and group by of what was found out about a failure. */
export interface Summary {
  /** `404.13`, `502`, `ERR_CONNECTION_RESET`. */
  readonly code: string;
  /** Who answered; undefined when nothing tells. */
  readonly answeredBy: string | undefined;
  readonly answererCertainty: Certainty | undefined;
  /** The layer that the browser spoke to, where another one answered. */
  readonly front: string | undefined;
  /** What the code means, in a few words. */
  readonly title: string | undefined;
  /** The most certain cause, and how sure it is. */
  readonly cause: string | undefined;
  readonly certainty: Certainty | undefined;
  /** See {@link saidOf}. */
  readonly said: string;
  /** The same for failures that share a root cause. */
  readonly problem: string;
}

/** Texts that many rows share, each kept once. */
const shared = new Map<string, string>();

export function share<Text extends string | undefined>(text: Text): Text | string {
  if (text === undefined) return text;
  const known = shared.get(text);
  if (known !== undefined) return known;
  shared.set(text, text);
  return text;
}

/** Diagnoses a row and puts what was found into a few words; without the knowledge, title and cause are missing. */
export function summarize(row: Row, catalogue: Catalogue | undefined, words: Words): Summary {
  const { failure, evidence, diagnosis } = row;
  const { answeredBy, chain } = evidence;
  const [nearest] = chain;
  const front =
    nearest && answeredBy && nearest.id !== answeredBy.id ? answererName(nearest, words) : undefined;
  const said: Partial<Headline> = catalogue ? headline(failure, diagnosis, catalogue) : {};
  const code = share(codeText(failure, evidence.facts.substatus));
  return {
    code,
    said: share(saidOf(code, failure.method, said.title)),
    answeredBy: share(answererText(evidence, words)),
    answererCertainty: answeredBy?.certainty,
    front: share(front),
    title: said.title && share(unmarked(said.title)),
    cause: said.cause && share(unmarked(said.cause.label)),
    certainty: said.cause?.certainty,
    problem: share(problemKey({ failure, evidence, diagnosis })),
  };
}
