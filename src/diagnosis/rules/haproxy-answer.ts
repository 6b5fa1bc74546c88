import type { EntryId } from '../../knowledge/entry';
import { answererBasis, type Basis, ifSeen, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { isAnswerer, pageOf } from '../facts/answerer';
import { answerTime } from '../facts/duration';
import { rankedCause } from '../facts/ranked-cause';

/** HAProxy's own errors behind a status: one each, since it writes a page of its own only for its own faults. */
const CAUSES: Readonly<Record<number, readonly [entry: EntryId, cause: string]>> = {
  502: ['http/502', 'timed-out-or-reset'],
  503: ['vendor/haproxy-503', 'no-server'],
  504: ['vendor/haproxy-504', 'slow-server'],
};

/**
 * HAProxy's page for a server that is down, broken or slow. Its time-outs have no default.
 *
 * @see https://docs.haproxy.org/3.0/configuration.html#1.3.1
 */
export default defineRule({
  id: 'haproxy-answer',
  description: "Takes what HAProxy's page for a 502, 503 or 504 says of the server behind.",
  applies: ({ failure }, evidence) =>
    Object.hasOwn(CAUSES, failure.status) && isAnswerer(evidence, 'haproxy'),
  causes(exchange, evidence) {
    const cause = CAUSES[exchange.failure.status];
    const page = pageOf(evidence, 'haproxy');
    if (cause === undefined || page?.message === undefined) return [];
    const time = answerTime(exchange);
    const basis: readonly Basis[] = [
      seen('page', page.message),
      ...ifSeen('duration', time),
      ...answererBasis(evidence),
    ];
    return [rankedCause(cause[0], cause[1], 'likely', basis)];
  },
});
