import { parseUrl } from '../../failure/failure';
import { codeBasis, ifSeen, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { rankedCause } from '../facts/ranked-cause';

/**
 * 421: over HTTP/2 and HTTP/3 a browser sends requests for several hosts over one connection, where one certificate has
 * their names; HTTP/1.1 knows nothing of the kind.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9113#section-9.1.2
 */
export default defineRule({
  id: 'misdirected-connection',
  description: 'Reads whether the protocol of a 421 shares connections between hosts.',
  applies: ({ failure, protocol }) => failure.status === 421 && protocol !== undefined,
  causes(exchange, evidence) {
    const { protocol = '', failure } = exchange;
    if (!/^h[23]/.test(protocol)) return [];
    const host = parseUrl(failure.url)?.host;
    const basis = [seen('protocol', protocol), ...ifSeen('url-part', host), ...codeBasis(exchange, evidence)];
    return [rankedCause('http/421', 'connection-reused', 'likely', basis)];
  },
});
