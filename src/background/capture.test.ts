import { beforeEach, describe, expect, it } from 'vitest';
import type { RequestEvent, ResponseEvent } from '../browser/web-request';
import type { Failure, Hop } from '../failure/failure';
import type { Success } from '../failure/follow-ups';
import { capture } from './capture';
import type { ResponseHead } from './responses';

const event: RequestEvent = {
  requestId: '7',
  tabId: 3,
  method: 'POST',
  url: 'https://a.test/x',
  type: 'xmlhttprequest',
  at: 1000.5,
  prerender: false,
};
const response = (status: number, rest: Partial<ResponseEvent> = {}): ResponseEvent => ({
  ...event,
  status,
  statusLine: `HTTP/1.1 ${status}`,
  fromCache: false,
  headers: [],
  ...rest,
});

let failures: Failure[];
let ended: string[];
let succeeded: Success[];
let hops: Map<string, Hop[]>;
let begun: Map<string, ResponseHead>;
const listeners = capture({
  failure: (failure) => void failures.push(failure),
  ended: (requestId, at) => void ended.push(`${requestId}@${at}`),
  succeeded: (success) => void succeeded.push(success),
  hop: (requestId, hop) => void hops.set(requestId, [...(hops.get(requestId) ?? []), hop]),
  takeHops(requestId) {
    const taken = hops.get(requestId) ?? [];
    hops.delete(requestId);
    return taken;
  },
  begun: (id, head) => void begun.set(id, head),
  takeResponse(id) {
    const head = begun.get(id);
    begun.delete(id);
    return head;
  },
});
beforeEach(() => {
  failures = [];
  ended = [];
  succeeded = [];
  hops = new Map();
  begun = new Map();
});

describe('a response', () => {
  it.each([101, 200, 204, 206, 304, 399])('with status %i is no failure', (status) => {
    listeners.completed(response(status));
    expect(failures).toEqual([]);
    expect(ended).toEqual(['7@1000.5']);
    expect(succeeded).toEqual([{ tabId: 3, method: 'POST', url: 'https://a.test/x', status, at: 1000.5 }]);
  });

  it.each([400, 401, 404, 499, 500, 503, 599, 999])('with status %i is one', (status) => {
    listeners.completed(response(status));
    expect(failures.map((failure) => failure.status)).toEqual([status]);
    expect(ended).toEqual(['7@1000.5']);
  });

  it('becomes a record of all that the browser told', () => {
    const headers = [{ name: 'Server', value: 'Microsoft-IIS/10.0' }];
    const more = {
      documentId: 'D',
      initiator: 'https://a.test',
      prerender: true,
      ip: '::1',
      fromCache: true,
    };
    listeners.completed(response(404, { ...more, headers }));
    expect(failures).toEqual([
      {
        id: '7',
        witness: 'webRequest',
        tabId: 3,
        method: 'POST',
        url: 'https://a.test/x',
        type: 'xmlhttprequest',
        documentId: 'D',
        initiator: 'https://a.test',
        endedAt: 1000.5,
        status: 404,
        statusLine: 'HTTP/1.1 404',
        ip: '::1',
        fromCache: true,
        responseHeaders: headers,
        hops: [],
        prerender: true,
      },
    ]);
  });

  it('leaves out what the browser did not tell', () => {
    listeners.completed(response(404));
    expect(Object.keys(failures[0] ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/documentId|initiator|ip|error/)]),
    );
  });

  it('of a service worker has no tab', () => {
    listeners.completed(response(500, { tabId: -1 }));
    expect(failures[0]?.tabId).toBe(-1);
  });
});

describe('a network error', () => {
  it('has a name and no status', () => {
    listeners.failed({ ...event, error: 'net::ERR_CONNECTION_RESET' });
    expect(failures).toMatchObject([{ status: 0, error: 'net::ERR_CONNECTION_RESET', statusLine: '' }]);
    expect(ended).toEqual(['7@1000.5']);
  });
});

describe('a response that is not waited for', () => {
  const headers = [{ name: 'Server', value: 'Microsoft-IIS/10.0' }];

  it('with an error status is a failure with all that its head told', () => {
    listeners.started(response(404, { headers, ip: '::1', fromCache: true }));
    listeners.failed({ ...event, at: 1003, error: 'net::ERR_ABORTED' });
    listeners.completed(response(404, { headers, ip: '::1', fromCache: true, at: 1003 }));
    const [aborted, completed] = failures;
    expect(aborted).toEqual(completed);
  });

  it('with another status has failed as the browser says', () => {
    listeners.started(response(200, { headers }));
    listeners.failed({ ...event, error: 'net::ERR_ABORTED' });
    expect(failures).toMatchObject([{ status: 0, error: 'net::ERR_ABORTED', responseHeaders: [] }]);
  });

  it('is not that of the preflight before it', () => {
    listeners.started(response(403, { method: 'OPTIONS' }));
    listeners.failed({ ...event, error: 'net::ERR_FAILED' });
    expect(failures).toMatchObject([{ id: '7', status: 0, error: 'net::ERR_FAILED' }]);
  });

  it.each<[string, () => void]>([
    ['completed', () => listeners.completed(response(404))],
    ['failed', () => listeners.failed({ ...event, error: 'net::ERR_CONNECTION_RESET' })],
  ])('is forgotten when the request has %s', (_, end) => {
    listeners.started(response(404));
    end();
    expect(begun.size).toBe(0);
  });
});

it('a refused preflight and the request that it was for are two failures, with one number', () => {
  listeners.completed(response(405, { method: 'OPTIONS' }));
  listeners.failed({ ...event, error: 'net::ERR_FAILED' });
  expect(failures.map(({ id }) => id)).toEqual(['7-options', '7']);
  expect(ended).toEqual(['7@1000.5', '7@1000.5']);
});

describe('a redirect', () => {
  it('is a success of what it came from', () => {
    listeners.redirected({ ...response(302), location: '/login' });
    expect(succeeded).toEqual([
      { tabId: 3, method: 'POST', url: 'https://a.test/x', status: 302, at: 1000.5 },
    ]);
    expect(failures).toEqual([]);
  });
});

describe('redirects', () => {
  const redirect = (at: number) =>
    listeners.redirected({ ...response(302), at, url: `https://a.test/${at}`, location: '/login' });
  const hop = (at: number) => ({ url: `https://a.test/${at}`, status: 302, location: '/login', at });

  it.each<[string, () => void]>([
    ['response', () => listeners.completed(response(403))],
    ['error', () => listeners.failed({ ...event, error: 'net::ERR_TOO_MANY_REDIRECTS' })],
  ])('are hops of the %s that follows', (_, end) => {
    redirect(1);
    redirect(2);
    expect(failures).toEqual([]);
    expect(ended).toHaveLength(failures.length);
    end();
    expect(failures[0]?.hops).toEqual([hop(1), hop(2)]);
  });

  it('are not those of the preflight that a redirect to another origin needs', () => {
    redirect(1);
    listeners.completed(response(200, { method: 'OPTIONS' }));
    listeners.completed(response(403));
    expect(failures[0]?.hops).toEqual([hop(1)]);
  });

  it('that end well leave nothing', () => {
    redirect(1);
    listeners.completed(response(200));
    expect(failures).toEqual([]);
    expect(hops.size).toBe(0);
  });
});

it.each<[string, Partial<ResponseEvent>]>([
  ['URL', { url: `https://a.test/${'x'.repeat(1e6)}` }],
  ['header', { headers: [{ name: 'X', value: 'x'.repeat(1e6) }] }],
  ['number of headers', { headers: Array.from({ length: 1e5 }, () => ({ name: 'X', value: 'x' })) }],
])('keeps a bounded record of a hostile %s', (_, hostile) => {
  listeners.completed(response(404, hostile));
  expect(JSON.stringify(failures).length).toBeLessThan(20_000);
});

describe.each(['main_frame', 'sub_frame', 'ping'])('a %s that is redirected in circles', (type) => {
  const aborted = { ...event, type, error: 'net::ERR_ABORTED' };
  const redirects = (count: number) => {
    for (let at = 0; at < count; at += 1) listeners.redirected({ ...response(302), at, location: '/again' });
  };

  it('is told by its real name', () => {
    redirects(20);
    listeners.failed(aborted);
    expect(failures[0]?.error).toBe('net::ERR_TOO_MANY_REDIRECTS');
  });

  it('is not seen in a navigation that was aborted after some redirects', () => {
    redirects(19);
    listeners.failed(aborted);
    expect(failures[0]?.error).toBe('net::ERR_ABORTED');
  });
});

it.each<[string, () => void]>([
  ['a response', () => watched.completed(response(500))],
  ['a network error', () => watched.failed({ ...event, error: 'net::ERR_FAILED' })],
])('%s has ended only when it is on record: a kill may come in between', (_, happen) => {
  calls.length = 0;
  happen();
  expect(calls).toEqual(['failure', 'ended']);
});

const calls: string[] = [];
const watched = capture({
  failure: () => void calls.push('failure'),
  ended: () => void calls.push('ended'),
  succeeded: () => {},
  hop: () => {},
  takeHops: () => [],
  begun: () => {},
  takeResponse: () => undefined,
});
