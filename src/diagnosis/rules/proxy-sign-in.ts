import { parseUrl } from '../../failure/failure';
import { codeBasis, headerBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { type HostKind, hostKindOf } from '../facts/host-kind';
import { rankedCause } from '../facts/ranked-cause';

/** Hosts that a network of one's own has, and that its proxy need not be asked for. */
const INSIDE: ReadonlySet<HostKind> = new Set<HostKind>(['private', 'short', 'internal']);

/**
 * 407: the proxy says how to sign in. A host of the inside should not have come to the proxy at all.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8
 */
export default defineRule({
  id: 'proxy-sign-in',
  description: 'Reads the offer of a 407, and whether the host lies within the network.',
  applies: ({ failure }) => failure.status === 407,
  causes(exchange, evidence) {
    const offer = headerBasis(exchange, 'proxy-authenticate');
    if (offer.length === 0) return [];
    const basis = [...offer, ...codeBasis(exchange, evidence)];
    const wanted = rankedCause('http/407', 'proxy-wants-sign-in', 'confirmed', basis);
    const host = parseUrl(exchange.failure.url)?.hostname;
    if (host === undefined || !INSIDE.has(hostKindOf(host))) return [wanted];
    const inside = [seen('url-part', host), ...basis];
    return [
      wanted,
      rankedCause('http/407', 'internal-name-through-proxy', 'likely', inside, { scope: host }),
    ];
  },
});
