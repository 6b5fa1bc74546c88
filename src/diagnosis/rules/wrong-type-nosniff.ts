import { headerValue } from '../../failure/failure';
import { headerBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { errorOf } from '../facts/network-error';
import { rankedCause } from '../facts/ranked-cause';

const ENTRY = 'net/NS_ERROR_CORRUPTED_CONTENT';

/** What `nosniff` applies to: Fetch standard, "should response to request be blocked due to nosniff". */
const TYPES: Readonly<Record<string, RegExp>> = {
  script:
    /^(?:text|application)\/(?:x-)?(?:javascript|ecmascript)$|^text\/(?:jscript|livescript|javascript1\.[0-5])$/i,
  stylesheet: /^text\/css$/i,
};

/**
 * A script or style sheet of another type, which `X-Content-Type-Options: nosniff` forbids to use.
 *
 * @see https://fetch.spec.whatwg.org/#x-content-type-options-header
 */
export default defineRule({
  id: 'wrong-type-nosniff',
  description: 'Compares the type of a refused script or style sheet with what `nosniff` demands.',
  applies: (exchange) => errorOf(exchange) === ENTRY,
  causes(exchange) {
    const { type, responseHeaders } = exchange.failure;
    const wanted = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
    const option = headerValue(responseHeaders, 'x-content-type-options')?.split(',', 1)[0]?.trim();
    const mimeType = headerValue(responseHeaders, 'content-type')?.split(';', 1)[0]?.trim();
    if (wanted === undefined || mimeType === undefined || option?.toLowerCase() !== 'nosniff') return [];
    if (wanted.test(mimeType)) return [];
    const basis = [...headerBasis(exchange, 'content-type'), seen('type', type)];
    return [rankedCause(ENTRY, 'type-or-length', 'likely', basis, { values: { mimeType } })];
  },
});
