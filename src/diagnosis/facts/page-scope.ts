import type { Exchange } from '../../failure/exchange';
import { parseUrl } from '../../failure/failure';

/** The page that failed, without its query string: `www.contoso.com/orders`, what a fault of its code is bound to. */
export function pageScope({ failure }: Exchange): string {
  const url = parseUrl(failure.url);
  return url === undefined ? failure.url : `${url.host}${url.pathname}`;
}

/** The site that failed, and something within it: a handler, a module, an exception's type. */
export function siteScope({ failure }: Exchange, part: string): string {
  return `${parseUrl(failure.url)?.host ?? failure.url} ${part}`;
}
