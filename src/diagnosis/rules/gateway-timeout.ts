import { defineRule } from '../diagnosis';
import { answerTime, durationText } from '../facts/duration';
import { isGateway } from '../facts/gateways';
import { isStated } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';

/** Time-outs that proxies have as installed, in ms: 60 s for nginx and AWS ELB, 120 s for ARR; 30 s is a common setting. */
const TIME_OUTS = [30_000, 60_000, 120_000];

/** How far from a time-out a duration may be, as a part of it. */
const TOLERANCE = 0.02;

/**
 * A 502 or 504 after just as long as proxies wait. IIS counts as one, since ARR's answers are signed by IIS; with a
 * sub-status, its HRESULT says more (see `arr-gateway`).
 *
 * @see https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_read_timeout
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/application-request-routing/troubleshooting-502-errors-in-arr
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html
 */
export default defineRule({
  id: 'gateway-timeout',
  description: 'Compares the duration of a 502 or 504 with the time-outs of proxies: 30, 60 and 120 s.',
  applies: ({ failure: { status } }, evidence) =>
    status === 504 || (status === 502 && (evidence.substatus === undefined || isStated(0, evidence))),
  causes(exchange, evidence) {
    const time = answerTime(exchange);
    if (time === undefined) return [];
    if (!TIME_OUTS.some((timeOut) => Math.abs(time - timeOut) <= timeOut * TOLERANCE)) return [];
    const who = evidence.answeredBy?.id;
    const certainty = isGateway(who) || who === 'iis' ? 'likely' : 'possible';
    const values = { duration: durationText(time) };
    if (exchange.failure.status === 502) {
      return [rankedCause('http/502', 'timed-out-or-reset', certainty, values)];
    }
    return [
      rankedCause('http/504', 'back-end-slow', certainty, values),
      rankedCause('http/504', 'timeout-too-short', 'possible', values),
    ];
  },
});
