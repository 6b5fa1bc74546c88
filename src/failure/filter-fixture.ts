import type { Failure } from './failure';

/** A plain 404, for tests that care for a few fields only. */
export function aFailure(fields: Partial<Failure> = {}): Failure {
  return {
    id: 'f1',
    witness: 'webRequest',
    tabId: 1,
    method: 'GET',
    url: 'https://www.contoso.com/app/page.aspx',
    type: 'xmlhttprequest',
    endedAt: 1000,
    status: 404,
    statusLine: 'HTTP/1.1 404 Not Found',
    fromCache: false,
    responseHeaders: [],
    hops: [],
    prerender: false,
    ...fields,
  };
}

/** A request that a network error ended. */
export function aNetworkError(error: string, fields: Partial<Failure> = {}): Failure {
  return aFailure({ status: 0, statusLine: '', error, ...fields });
}
