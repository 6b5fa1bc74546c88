import type { Exchange } from '../../failure/exchange';
import { headerValue } from '../../failure/failure';
import type { EntryId } from '../../knowledge/entry';
import { type Basis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { challengesOf, isWindowsScheme } from '../facts/challenges';
import { endedWith, errorOf } from '../facts/network-error';
import { placeOf } from '../facts/place';
import { rankedCause } from '../facts/ranked-cause';

const ERRORS: readonly EntryId[] = [
  'net/ERR_HTTP_1_1_REQUIRED',
  'net/ERR_HTTP2_PROTOCOL_ERROR',
  'net/ERR_SPDY_PROTOCOL_ERROR',
];

/** A Windows scheme in use or on offer, named without its token. */
function schemeOf(exchange: Exchange): Basis | undefined {
  const used = /^(?:Negotiate|NTLM|Kerberos)\b/i.exec(
    headerValue(exchange.requestHeaders ?? [], 'authorization') ?? '',
  );
  if (used !== null) return seen('request-header', `Authorization: ${used[0]}`);
  const offered = challengesOf(exchange).find(isWindowsScheme);
  return offered && seen('response-header', `WWW-Authenticate: ${offered.scheme}`);
}

/**
 * Windows authentication is bound to a connection, which HTTP/2 shares: IIS asks the browser to come back by HTTP/1.1
 * (`HTTP_1_1_REQUIRED`: RFC 9113, section 7). What cannot be sent a second time, such as a streamed body, fails.
 *
 * @see https://learn.microsoft.com/iis/get-started/whats-new-in-iis-10/http2-on-iis
 */
export default defineRule({
  id: 'http2-windows-authentication',
  description: 'Finds Negotiate or NTLM in the headers of a request that failed over HTTP/2.',
  applies: (exchange) => endedWith(ERRORS, exchange),
  causes(exchange) {
    const entry = errorOf(exchange);
    const scheme = schemeOf(exchange);
    if (entry === undefined || scheme === undefined) return [];
    const { requestBodySize: size = 0 } = exchange;
    const basis = size > 0 ? [scheme, seen('body-size', size)] : [scheme];
    const scope = placeOf(exchange.failure)?.authority;
    return [rankedCause(entry, 'windows-authentication', 'likely', basis, { scope })];
  },
});
