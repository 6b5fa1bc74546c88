import type { Exchange } from '../../failure/exchange';
import { headerValue } from '../../failure/failure';

/** A header that a preflight's answer lacks, with the value that it would need. */
export interface MissingHeader {
  readonly name: string;
  readonly value: string;
}

/** Methods that need no permission: Fetch standard, "CORS-safelisted method". */
const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST']);

function listOf(value: string | undefined): readonly string[] {
  return (value ?? '')
    .slice(0, 4096)
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/**
 * What the answer to a preflight lacks for its origin, method and headers, as the browser checks it.
 *
 * @see https://fetch.spec.whatwg.org/#cors-preflight-fetch-0
 */
export function missingIn({ failure, requestHeaders = [] }: Exchange): readonly MissingHeader[] {
  const asked = (name: string) => headerValue(requestHeaders, name)?.trim();
  const answered = (name: string) => headerValue(failure.responseHeaders, name)?.trim();
  const missing: MissingHeader[] = [];

  const origin = asked('origin');
  const allowedOrigin = answered('access-control-allow-origin');
  if (origin !== undefined && allowedOrigin !== origin && allowedOrigin !== '*') {
    missing.push({ name: 'Access-Control-Allow-Origin', value: origin });
  }

  const method = asked('access-control-request-method');
  const methods = listOf(answered('access-control-allow-methods'));
  if (
    method !== undefined &&
    !SAFE_METHODS.has(method) &&
    !methods.includes(method) &&
    !methods.includes('*')
  ) {
    missing.push({ name: 'Access-Control-Allow-Methods', value: method });
  }

  const allowed = listOf(answered('access-control-allow-headers')).map((name) => name.toLowerCase());
  const refused = listOf(asked('access-control-request-headers')).filter((name) => {
    const key = name.toLowerCase();
    // The star does not stand for credentials.
    return !allowed.includes(key) && !(allowed.includes('*') && key !== 'authorization');
  });
  if (refused.length > 0) missing.push({ name: 'Access-Control-Allow-Headers', value: refused.join(', ') });
  return missing;
}
