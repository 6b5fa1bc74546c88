import type { Evidence } from '../../evidence/finding';
import type { LayerId } from '../../failure/layer';
import { answererBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { answerTime } from '../facts/duration';
import { isGateway } from '../facts/gateways';
import { rankedCause } from '../facts/ranked-cause';

/** Within so many ms a refused connection is told, and no time-out that anyone sets has passed. */
const AT_ONCE = 1000;

/**
 * From so many ms on, the connection was there and something took its time: TCP gives a connection up after about 21 s on
 * Windows.
 */
const LONG = 22_000;

/** Layers with another status for a refused connection, 503, or that say themselves what they met. */
const TELLING: ReadonlySet<LayerId> = new Set<LayerId>([
  'apache',
  'cloudfront',
  'envoy',
  'haproxy',
  'squid',
  'varnish',
]);

const isOpen = ({ answeredBy }: Evidence) =>
  answeredBy === undefined ||
  answeredBy.id === 'iis' ||
  (isGateway(answeredBy.id) && !TELLING.has(answeredBy.id));

/**
 * A 502 that comes at once was refused or not understood; one that comes late broke off or was given up. Neither is
 * certain: a server may crash at once, and a firewall may drop packets for long.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3
 * @see https://learn.microsoft.com/troubleshoot/windows-server/networking/tcpip-performance-known-issues
 */
export default defineRule({
  id: 'quick-bad-gateway',
  description: 'Ranks the causes of a 502 of a proxy by whether it came at once or after long.',
  applies: ({ failure }, evidence) =>
    failure.status === 502 && evidence.facts.substatus === undefined && isOpen(evidence),
  causes(exchange, evidence) {
    const time = answerTime(exchange);
    if (time === undefined) return [];
    const basis = [seen('duration', time), ...answererBasis(evidence)];
    if (time <= AT_ONCE) {
      return [
        rankedCause('http/502', 'back-end-down', 'possible', basis),
        rankedCause('http/502', 'scheme-or-certificate', 'possible', basis),
      ];
    }
    return time < LONG ? [] : [rankedCause('http/502', 'timed-out-or-reset', 'possible', basis)];
  },
});
