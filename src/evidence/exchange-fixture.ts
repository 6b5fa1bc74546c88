import type { Exchange } from '../failure/exchange';
import type { Evidence } from './finding';

/** A response for tests: only what recognisers look at. */
export interface Response {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly error?: string;
}

/** An exchange with that response; the status is 0 unless given. */
export function exchangeOf({ status = 0, headers = {}, body, error }: Response): Exchange {
  return {
    failure: {
      id: '1',
      witness: 'webRequest',
      tabId: 1,
      method: 'GET',
      url: 'https://app.example/orders',
      type: 'main_frame',
      endedAt: 0,
      status,
      statusLine: '',
      ...(error === undefined ? {} : { error }),
      fromCache: false,
      responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
      hops: [],
      prerender: false,
    },
    ...(body === undefined ? {} : { body }),
  };
}

/** Evidence for tests: nothing was read but what is given. */
export function evidenceOf(given: Partial<Evidence> = {}): Evidence {
  return { chain: [], facts: {}, ids: [], findings: [], ...given };
}
