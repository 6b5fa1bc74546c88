import type { Certainty } from '../../evidence/finding';
import { headerValue } from '../../failure/failure';
import { codeBasis, requestHeaderBasis } from '../basis';
import { defineRule } from '../diagnosis';
import { rankedCause } from '../facts/ranked-cause';
import { pathOf } from '../facts/request-path';

/** The types of SOAP 1.1 and 1.2. */
const SOAP = /^(?:text\/xml|application\/soap\+xml)\b/i;

/** The services of ASP.NET and WCF. */
const SERVICE = /\.(?:asmx|svc)(?:\/|$)/i;

/** What `fetch` sends for a string, and what no API reads unless it says so. */
const DEFAULTS = /^text\/plain\b/i;

function causeOf(type: string | undefined, path: string): readonly [id: string, Certainty] {
  if (type === undefined || type.trim() === '' || DEFAULTS.test(type))
    return ['content-type-missing', 'likely'];
  if (SOAP.test(type) && SERVICE.test(path)) return ['soap-version', 'likely'];
  return ['no-formatter', 'possible'];
}

/**
 * 415, by the request's `Content-Type`: none, that of a string which `fetch` sent without a type, one of the two types
 * of SOAP to a service that may take the other, or one that the application has no reader for.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16
 * @see https://fetch.spec.whatwg.org/#bodyinit-unions
 * @see https://www.w3.org/TR/soap12-part2/#soapinhttp
 */
export default defineRule({
  id: 'media-type',
  description: 'Reads the `Content-Type` of a request that was answered with 415.',
  applies: ({ failure, requestHeaders }) => failure.status === 415 && requestHeaders !== undefined,
  causes(exchange, evidence) {
    const type = headerValue(exchange.requestHeaders ?? [], 'content-type');
    const [id, certainty] = causeOf(type, pathOf(exchange.failure));
    const own = requestHeaderBasis(exchange, 'content-type');
    return [rankedCause('http/415', id, certainty, [...own, ...codeBasis(exchange, evidence)])];
  },
});
