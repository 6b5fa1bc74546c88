import type { Exchange } from '../../failure/exchange';
import { headerValue, originOf } from '../../failure/failure';
import type { EntryId } from '../../knowledge/entry';
import { type Basis, headerBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { otherOrigin } from '../facts/asking-page';
import { endedWith, errorOf } from '../facts/network-error';
import { rankedCause } from '../facts/ranked-cause';

/**
 * What CORS refuses is called so, after the response has come; every other network fault has a name of its own.
 * Firefox names in this way also what CORS never comes to, within one origin.
 */
const ERRORS: readonly EntryId[] = ['net/ERR_FAILED', 'net/NS_ERROR_DOM_BAD_URI'];

/** What CORS applies to; images, scripts and frames without `crossorigin`, which send no `Origin`, load from anywhere. */
const CORS_TYPES: ReadonlySet<string> = new Set(['xmlhttprequest', 'font']);

const ALLOW_ORIGIN = 'Access-Control-Allow-Origin';
const ALLOW_CREDENTIALS = 'Access-Control-Allow-Credentials';

/** Whether the request carries what a page must be allowed to send: Fetch standard, "credentials". */
function hasCredentials({ requestHeaders = [] }: Exchange): boolean {
  return ['cookie', 'authorization'].some((name) => headerValue(requestHeaders, name) !== undefined);
}

/**
 * What the response's headers lack for this origin: empty where they are not known, undefined where they permit it,
 * so that the preflight or something else refused.
 */
function lackOf(exchange: Exchange, origin: string): readonly Basis[] | undefined {
  const { responseHeaders } = exchange.failure;
  if (responseHeaders.length === 0) return [];
  const allowed = headerValue(responseHeaders, ALLOW_ORIGIN)?.trim();
  if (allowed === undefined) return [seen('missing-header', ALLOW_ORIGIN)];
  const sent = headerBasis(exchange, ALLOW_ORIGIN);
  if (allowed !== '*' && allowed !== origin) return sent;
  if (!hasCredentials(exchange)) return undefined;
  if (allowed === '*') return sent;
  const credentials = headerBasis(exchange, ALLOW_CREDENTIALS);
  if (credentials.length === 0) return [seen('missing-header', ALLOW_CREDENTIALS)];
  return headerValue(responseHeaders, ALLOW_CREDENTIALS)?.trim() === 'true' ? undefined : credentials;
}

/**
 * A request from one origin to another that ended with nothing but "failed", and what its answer lacks where that is
 * known.
 *
 * @see https://fetch.spec.whatwg.org/#cors-check
 * @see https://developer.chrome.com/docs/extensions/reference/api/webRequest
 */
export default defineRule({
  id: 'cors-refused',
  description:
    'A cross-origin request that failed without a network fault, and the CORS header that it lacks.',
  applies: (exchange) =>
    endedWith(ERRORS, exchange) &&
    (CORS_TYPES.has(exchange.failure.type) ||
      headerValue(exchange.requestHeaders ?? [], 'origin') !== undefined),
  causes(exchange) {
    const entry = errorOf(exchange);
    const from = otherOrigin(exchange);
    if (entry === undefined || from === undefined) return [];
    const lack = lackOf(exchange, from);
    const basis = [...(lack ?? headerBasis(exchange, ALLOW_ORIGIN)), seen('initiator', from)];
    const more = { values: { origin: from }, scope: originOf(exchange.failure.url) };
    return [rankedCause(entry, 'cors', lack === undefined ? 'possible' : 'likely', basis, more)];
  },
});
