import type { Exchange } from '../failure/exchange';
import { FRONTS } from './answerers';
import { isOwnStatus } from './compose';
import type { Answerer, Certainty, Evidence, Finding, Recogniser } from './finding';

const modules = import.meta.glob<{ default: Recogniser }>(
  ['./recognisers/*.ts', '!./recognisers/*.test.ts'],
  { eager: true },
);

/** Every recogniser, by id. */
export const recognisers: readonly Recogniser[] = Object.values(modules)
  .map((module) => module.default)
  .sort((a, b) => (a.id < b.id ? -1 : 1));

const BY_CERTAINTY: Readonly<Record<Certainty, number>> = { confirmed: 0, likely: 1, possible: 2 };
const BY_PLACE: Readonly<Record<Finding['quote']['where'], number>> = {
  network: 0,
  body: 1,
  status: 2,
  header: 3,
};

/** What a finding may state besides its answerer. */
const FACTS = [
  'status',
  'substatus',
  'hresult',
  'module',
  'notification',
  'handler',
  'physicalPath',
  'configFile',
  'configError',
  'exception',
  'message',
] as const satisfies readonly (keyof Finding)[];

/**
 * Most certain first. What a body says goes before what a header says, since a front signs the headers of what it
 * only passes on; for the same reason a front goes after whoever stands behind it.
 */
function compare(a: Finding, b: Finding): number {
  return (
    BY_CERTAINTY[a.certainty] - BY_CERTAINTY[b.certainty] ||
    BY_PLACE[a.quote.where] - BY_PLACE[b.quote.where] ||
    Number(isFront(a)) - Number(isFront(b))
  );
}

function isFront(finding: Finding): boolean {
  return finding.answeredBy !== undefined && FRONTS.has(finding.answeredBy.id);
}

/** Whether `strong` says all that `weak` says. */
function covers(strong: Finding, weak: Finding): boolean {
  return (
    (weak.answeredBy === undefined || isSame(strong.answeredBy, weak.answeredBy)) &&
    FACTS.every((fact) => weak[fact] === undefined || weak[fact] === strong[fact])
  );
}

function isSame(strong: Answerer | undefined, weak: Answerer): boolean {
  if (strong === undefined || strong.id !== weak.id || strong.name !== weak.name) return false;
  return weak.version === undefined || weak.version === strong.version;
}

function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((weak, index) => !findings.slice(0, index).some((strong) => covers(strong, weak)));
}

/** The answerer of the most certain finding; its version may stand elsewhere, as a page's does in the `Server` header. */
function answererOf(findings: readonly Finding[]): Evidence['answeredBy'] {
  const first = findings.find(({ answeredBy }) => answeredBy !== undefined);
  const who = first?.answeredBy;
  if (first === undefined || who === undefined) return undefined;
  const versioned = findings.find(
    ({ answeredBy }) => answeredBy?.version !== undefined && isSame(answeredBy, who),
  );
  return { ...who, ...versioned?.answeredBy, certainty: first.certainty };
}

/**
 * Reads who wrote a response and which IIS sub-status it states. Never throws and never guesses: what the response
 * does not say is absent. A page that states another status than its response's gives no code.
 */
export function readEvidence(exchange: Exchange): Evidence {
  const read = recognisers.flatMap((recogniser) => recogniser.recognise(exchange) ?? []);
  const findings = withoutRepeats(read.sort(compare));
  const own = findings.filter(({ status }) => status === undefined || isOwnStatus(exchange, status));
  const answeredBy = answererOf(findings);
  const substatus = own.find((finding) => finding.substatus !== undefined)?.substatus;
  const hresult = own.find((finding) => finding.hresult !== undefined)?.hresult;
  return {
    ...(answeredBy === undefined ? {} : { answeredBy }),
    ...(substatus === undefined ? {} : { substatus }),
    ...(hresult === undefined ? {} : { hresult }),
    findings,
  };
}
