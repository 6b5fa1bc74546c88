import type { Exchange } from '../../failure/exchange';
import { headerValue } from '../../failure/failure';

/** Whether the request is a CORS preflight: Fetch standard, "CORS-preflight request". */
export function isPreflight({ failure, requestHeaders = [] }: Exchange): boolean {
  return (
    failure.method === 'OPTIONS' &&
    headerValue(requestHeaders, 'origin') !== undefined &&
    headerValue(requestHeaders, 'access-control-request-method') !== undefined
  );
}
