import type { Evidence } from '../../evidence/finding';
import { answererBasis, type Basis } from '../basis';
import { defineRule, type RankedCause } from '../diagnosis';
import { writerOf } from '../facts/answerer';
import { isStated } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';
import { TIME_OUTS, timeOutBasis } from '../facts/time-outs';

/** Time-outs that proxies often have, in ms, for where nothing tells which proxy it is. */
const USUAL = [30_000, 60_000, 120_000];

function ofStatus(status: number, basis: readonly Basis[], known: boolean): readonly RankedCause[] {
  const certainty = known ? 'likely' : 'possible';
  if (status === 502) return [rankedCause('http/502', 'timed-out-or-reset', certainty, basis)];
  return [
    rankedCause('http/504', 'back-end-slow', certainty, basis),
    rankedCause('http/504', 'timeout-too-short', 'possible', basis),
  ];
}

/** With a sub-status, IIS's page says more than a duration can (see `arr-gateway`). */
const isBare = (evidence: Evidence) => evidence.facts.substatus === undefined || isStated(0, evidence);

/**
 * An answer after just as long as the layer that gave it waits for the server behind it. IIS counts as ARR, whose answers
 * it signs. A layer whose time-out is another one, or is not known, is not measured against those of others.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_read_timeout
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/application-request-routing/troubleshooting-502-errors-in-arr
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html
 */
export default defineRule({
  id: 'gateway-timeout',
  description:
    'Compares the duration of a 500, 502, 503 or 504 with the time-out of the layer that answered.',
  applies: ({ failure: { status } }, evidence) => status >= 500 && status <= 504 && isBare(evidence),
  causes(exchange, evidence) {
    const { status } = exchange.failure;
    const writer = writerOf(evidence);
    if (writer === undefined) {
      const usual = status === 502 || status === 504 ? timeOutBasis(exchange, ...USUAL) : [];
      return usual.length === 0 ? [] : ofStatus(status, usual, false);
    }
    const limit = TIME_OUTS[writer];
    const cause = limit?.causes[status];
    const took = timeOutBasis(exchange, limit?.ms);
    if (cause === undefined || took.length === 0) return [];
    const basis = [...took, ...answererBasis(evidence)];
    const [entry, id] = cause;
    return entry.startsWith('http/')
      ? ofStatus(status, basis, true)
      : [rankedCause(entry, id, 'likely', basis)];
  },
});
