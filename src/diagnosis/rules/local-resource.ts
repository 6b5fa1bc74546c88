import { seen } from '../basis';
import { defineRule } from '../diagnosis';
import { errorOf, forError } from '../facts/network-error';
import { rankedCause } from '../facts/ranked-cause';
import { isStatedBy, type Stated } from '../facts/stated-by-error';

const FAULTS: Stated = {
  'net/ERR_FILE_NOT_FOUND': ['missing-local-file', 'confirmed'],
  'net/NS_ERROR_FILE_NOT_FOUND': ['file-missing', 'confirmed'],
  'net/ERR_DISALLOWED_URL_SCHEME': ['scheme-not-allowed', 'likely'],
  'net/ERR_UNKNOWN_URL_SCHEME': ['no-handler', 'confirmed'],
  'net/NS_ERROR_UNKNOWN_PROTOCOL': ['no-handler', 'confirmed'],
  'net/ERR_METHOD_NOT_SUPPORTED': ['method-for-scheme', 'confirmed'],
  'net/ERR_ACCESS_DENIED': ['no-rights', 'likely'],
  'net/NS_ERROR_FILE_ACCESS_DENIED': ['file-rights', 'likely'],
};

/** `blob:`, `file:`, `chrome-extension:`, with the name that follows where it is one for people. */
const SCHEME = /^[a-z][a-z0-9+.-]{0,40}:/i;

/**
 * What no server was asked for: a file, a `blob:` URL (gone once it was revoked or its page was left) or a file of an
 * extension.
 *
 * @see https://w3c.github.io/FileAPI/#blob-url
 * @see https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h
 */
export default defineRule({
  id: 'local-resource',
  description: 'Names the scheme of a local resource that could not be had.',
  applies: (exchange) => isStatedBy(FAULTS, exchange),
  causes(exchange) {
    const entry = errorOf(exchange);
    const stated = forError(FAULTS, exchange);
    const scheme = SCHEME.exec(exchange.failure.url)?.[0];
    if (entry === undefined || stated === undefined || scheme === undefined) return [];
    const basis = [seen('url-part', scheme), seen('type', exchange.failure.type)];
    return [rankedCause(entry, ...stated, basis, { scope: exchange.failure.url })];
  },
});
