import type { Certainty } from '../../evidence/finding';
import type { EntryId } from '../../knowledge/entry';
import { seen } from '../basis';
import { defineRule } from '../diagnosis';
import { endedWith } from '../facts/network-error';
import { placeOf } from '../facts/place';
import { rankedCause } from '../facts/ranked-cause';

/** What TLS meets on a port that speaks plain HTTP. */
const NO_TLS: readonly EntryId[] = ['net/ERR_SSL_PROTOCOL_ERROR', 'net/SSL_ERROR_RX_RECORD_TOO_LONG'];

/** What plain HTTP meets on a port that waits for TLS: Kestrel and IIS Express close, others answer with a TLS alert. */
const NO_HTTP: readonly EntryId[] = [
  'net/ERR_EMPTY_RESPONSE',
  'net/ERR_CONNECTION_RESET',
  'net/ERR_CONNECTION_CLOSED',
  'net/ERR_INVALID_HTTP_RESPONSE',
  'net/NS_ERROR_NET_RESET',
  'net/NS_ERROR_NET_INTERRUPT',
  'net/NS_ERROR_NET_EMPTY_RESPONSE',
];

/** 80 and 8080 are registered for HTTP; the others are what development servers take for it. */
function isHttpPort(port: number): Certainty | undefined {
  if (port === 80 || port === 8080) return 'likely';
  const isDevelopment =
    [3000, 4200, 5173, 8000].includes(port) || (port >= 5000 && port <= 5300 && port !== 5001);
  return isDevelopment ? 'possible' : undefined;
}

/** 443 is registered for HTTPS, and IIS Express has it on 44300 to 44399 alone; 5001 and 7000 to 7300 are Kestrel's. */
function isTlsPort(port: number): Certainty | undefined {
  if (port === 443 || (port >= 44_300 && port <= 44_399)) return 'likely';
  return port === 8443 || port === 5001 || (port >= 7000 && port <= 7300) ? 'possible' : undefined;
}

/**
 * The scheme of the URL against what its port mostly speaks.
 *
 * @see https://www.iana.org/assignments/service-names-port-numbers
 * @see https://learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/endpoints
 * @see https://learn.microsoft.com/iis/extensions/using-iis-express/running-iis-express-without-administrative-privileges
 */
export default defineRule({
  id: 'scheme-port-mismatch',
  description: 'Finds TLS on a port of plain HTTP, and plain HTTP on a port of TLS.',
  applies: (exchange) => endedWith([...NO_TLS, ...NO_HTTP], exchange),
  causes(exchange) {
    const place = placeOf(exchange.failure);
    if (place === undefined) return [];
    const { port, secure, url, authority } = place;
    const basis = [seen('url-part', `${url.protocol}//${authority}`)];
    if (secure && endedWith(NO_TLS, exchange)) {
      const certainty = isHttpPort(port);
      if (certainty === undefined) return [];
      return [
        rankedCause('net/SSL_ERROR_RX_RECORD_TOO_LONG', 'plain-http', certainty, basis, { scope: authority }),
      ];
    }
    const certainty = secure || !endedWith(NO_HTTP, exchange) ? undefined : isTlsPort(port);
    if (certainty === undefined) return [];
    return [rankedCause('http/400', 'wrong-scheme', certainty, basis, { scope: authority })];
  },
});
