import type { Failure } from './failure';
import type { Success } from './follow-ups';

/** The first step of a handshake: a request refused with an offer to negotiate. */
export const refusal: Failure = {
  id: '1',
  witness: 'webRequest',
  tabId: 3,
  method: 'GET',
  url: 'https://intranet.example/data',
  type: 'xmlhttprequest',
  endedAt: 1000,
  status: 401,
  statusLine: '',
  fromCache: false,
  responseHeaders: [{ name: 'WWW-Authenticate', value: 'Negotiate' }],
  hops: [],
  prerender: false,
};

/** The answer that the same request got half a second later, with credentials. */
export const success: Success = { tabId: 3, method: 'GET', url: refusal.url, status: 200, at: 1500 };
