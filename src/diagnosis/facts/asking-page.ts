import type { Exchange } from '../../failure/exchange';
import { headerValue, originOf } from '../../failure/failure';

/**
 * The origin of the page that asked, from the browser's own word or from the request's headers; undefined where neither
 * says it.
 */
export function askingOrigin({ failure, requestHeaders = [] }: Exchange): string | undefined {
  return (
    originOf(failure.initiator) ??
    originOf(headerValue(requestHeaders, 'origin')) ??
    originOf(headerValue(requestHeaders, 'referer'))
  );
}

/** The origin of the page that asked, where it is another one than the URL's. */
export function otherOrigin(exchange: Exchange): string | undefined {
  const from = askingOrigin(exchange);
  const to = originOf(exchange.failure.url);
  return to === undefined || from === to ? undefined : from;
}
