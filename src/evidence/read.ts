import type { Exchange } from '../failure/exchange';
import { chainOf } from './chain';
import { isOwnStatus } from './compose';
import { documentOf } from './document';
import {
  type Answerer,
  type CorrelationId,
  type Evidence,
  FACTS,
  type Facts,
  type Finding,
  type Recogniser,
} from './finding';
import { asForeign } from './foreign-head';
import { asQuoted } from './quoted';
import { placeInStack } from './stack-trace';
import { byStrength } from './strength';

const modules = import.meta.glob<{ default: Recogniser }>(
  ['./recognisers/*.ts', '!./recognisers/*.test.ts'],
  { eager: true },
);

/** Every recogniser, by id. */
export const recognisers: readonly Recogniser[] = Object.values(modules)
  .map((module) => module.default)
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Whether `strong` says all that `weak` says. */
function covers(strong: Finding, weak: Finding): boolean {
  return (
    (weak.answeredBy === undefined || isSame(strong.answeredBy, weak.answeredBy)) &&
    FACTS.every((fact) => weak[fact] === undefined || weak[fact] === strong[fact]) &&
    (weak.ids ?? []).every(({ value }) => strong.ids?.some((id) => id.value === value))
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

/** Where an error was raised: what another layer's error says of that is not about this one. */
const OF_EXCEPTION: ReadonlySet<keyof Facts> = new Set(['sourceFile', 'sourceLine', 'stack']);

/**
 * Each fact from the strongest finding that has it. A code and its parts come from one finding, or they would not be one,
 * and so do an exception and its place.
 */
function factsOf(findings: readonly Finding[]): Facts {
  const coded = findings.find(({ substatus }) => substatus !== undefined);
  const ordered = coded === undefined ? findings : [coded, ...findings];
  const raised = ordered.find(({ exception }) => exception !== undefined);
  const isOfOne = ({ answeredBy }: Finding, fact: keyof Facts) =>
    !OF_EXCEPTION.has(fact) || raised === undefined || answeredBy?.id === raised.answeredBy?.id;
  const facts: Facts = Object.fromEntries(
    FACTS.flatMap((fact) => {
      const from = ordered.find((finding) => finding[fact] !== undefined && isOfOne(finding, fact));
      const value = from?.[fact];
      return value === undefined ? [] : [[fact, value]];
    }),
  );
  const hasPlace = facts.sourceFile !== undefined || facts.stack === undefined;
  return hasPlace ? facts : { ...facts, ...placeInStack(facts.stack) };
}

/** Each id once, in the order found. */
function idsOf(findings: readonly Finding[]): readonly CorrelationId[] {
  const all = findings.flatMap(({ ids = [] }) => ids);
  return all.filter((id, at) => all.findIndex(({ value }) => value === id.value) === at);
}

/**
 * Reads who wrote a response, which layers it passed, and what it says of its error. Never throws and never guesses:
 * what the response does not say is absent. A page that states another status than its response's gives no code.
 */
export function readEvidence(exchange: Exchange): Evidence {
  const all = recognisers.flatMap((recogniser) => recogniser.recognise(exchange) ?? []);
  const read = all.map(asQuoted(documentOf(exchange))).map(asForeign(all));
  const findings = withoutRepeats(read.sort(byStrength));
  const own = findings.filter(({ status }) => status === undefined || isOwnStatus(exchange, status));
  const answeredBy = answererOf(findings);
  const usualStatus = findings.find((finding) => finding.usualStatus !== undefined)?.usualStatus;
  return {
    ...(answeredBy === undefined ? {} : { answeredBy }),
    chain: chainOf(read, answeredBy),
    facts: factsOf(own),
    ids: idsOf(read),
    ...(usualStatus === undefined ? {} : { usualStatus }),
    findings,
  };
}
