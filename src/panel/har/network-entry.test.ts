import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureOf, hasFailed, parseEntry } from './network-entry';

const har = {
  startedDateTime: '2026-11-23T09:30:00.500Z',
  time: 120.5,
  serverIPAddress: '203.0.113.7',
  _resourceType: 'fetch',
  request: {
    method: 'POST',
    url: 'https://www.contoso.com/api',
    httpVersion: 'HTTP/1.1',
    headers: [{ name: 'Accept', value: '*/*' }],
    bodySize: 42,
  },
  response: {
    status: 500,
    statusText: 'Internal Server Error',
    headers: [{ name: 'Server', value: 'Microsoft-IIS/10.0' }],
    content: { mimeType: 'text/html; charset=utf-8', size: 7 },
    _error: null,
  },
  timings: { blocked: 3, dns: -1, ssl: -1, connect: -1, send: 0.1, wait: 100, receive: 1 },
};

describe('parseEntry', () => {
  it('reads an entry', () => {
    expect(parseEntry(har)).toEqual({
      method: 'POST',
      url: 'https://www.contoso.com/api',
      status: 500,
      statusText: 'Internal Server Error',
      protocol: 'HTTP/1.1',
      startedAt: Date.UTC(2026, 10, 23, 9, 30, 0, 500),
      duration: 120.5,
      requestHeaders: [{ name: 'Accept', value: '*/*' }],
      responseHeaders: [{ name: 'Server', value: 'Microsoft-IIS/10.0' }],
      requestBodySize: 42,
      mimeType: 'text/html',
      size: 7,
      timings: { blocked: 3, send: 0.1, wait: 100, receive: 1 },
      ip: '203.0.113.7',
      type: 'fetch',
    });
  });

  it('knows the connection of HTTP/1, and a service worker', () => {
    const response = { ...har.response, _serviceWorkerResponseSource: 'cache-storage' };
    expect(parseEntry({ ...har, _connectionId: '82', response })).toMatchObject({
      connection: '82',
      workerSource: 'cache-storage',
    });
    const request = { ...har.request, httpVersion: 'h2' };
    const elsewhere = { ...har.response, _serviceWorkerResponseSource: 'elsewhere' };
    const entry = parseEntry({ ...har, _connectionId: '82', request, response: elsewhere });
    expect(entry).not.toHaveProperty('connection');
    expect(entry).not.toHaveProperty('workerSource');
  });

  it.each([
    ['the body', { postData: { mimeType: 'application/json', text: '{"a":1}' } }, { requestBody: '{"a":1}' }],
    ['no body', { postData: { mimeType: '', text: '' } }, {}],
    ['a body that is none', { postData: 7 }, {}],
    ['a huge body', { postData: { text: 'x'.repeat(300_000) } }, {}],
  ])('reads %s of the request', (_, rest, expected) => {
    const { requestBody } = parseEntry({ ...har, request: { ...har.request, ...rest } }) ?? {};
    expect({ ...(requestBody === undefined ? {} : { requestBody }) }).toEqual(expected);
  });

  it('reads the line that asked', () => {
    const _initiator = { type: 'parser', url: 'https://www.contoso.com/', lineNumber: 3 };
    expect(parseEntry({ ...har, _initiator })).toMatchObject({
      initiator: { url: 'https://www.contoso.com/', line: 3 },
    });
  });

  it("takes Chromium's error for the outcome, whatever status came before", () => {
    const entry = parseEntry({
      ...har,
      response: { ...har.response, status: 200, _error: 'net::ERR_ABORTED' },
    });
    expect([entry?.status, entry?.error]).toEqual([0, 'net::ERR_ABORTED']);
  });

  it('keeps the status of a script that Chromium calls aborted for it', () => {
    const entry = parseEntry({
      ...har,
      response: { ...har.response, status: 404, _error: 'net::ERR_ABORTED' },
    });
    expect([entry?.status, entry?.error]).toEqual([404, undefined]);
  });

  it.each([
    ['document', 404, 'net::ERR_HTTP_RESPONSE_CODE_FAILURE', 404],
    ['document', 404, 'net::ERR_INVALID_RESPONSE', 404],
    ['document', 503, 'net::ERR_BLOCKED_BY_RESPONSE', 503],
    ['document', 200, 'net::ERR_BLOCKED_BY_RESPONSE', 0],
    ['document', 500, 'net::ERR_CONNECTION_RESET', 0],
    ['fetch', 404, 'net::ERR_BLOCKED_BY_RESPONSE', 0],
  ])('of a %s with status %i and %s takes %i for the outcome', (_resourceType, status, _error, outcome) => {
    const entry = parseEntry({ ...har, _resourceType, response: { ...har.response, status, _error } });
    expect(entry?.status).toBe(outcome);
  });

  it("reads Firefox's bare entry for a network error", () => {
    const entry = parseEntry({
      startedDateTime: har.startedDateTime,
      time: 0,
      request: { method: 'GET', url: 'https://down.test/', headers: [] },
      response: { status: 0, statusText: '', headers: [] },
      timings: {},
    });
    expect(entry).toMatchObject({ status: 0, method: 'GET', timings: {} });
  });

  it.each([[null], [{}], [{ ...har, request: 5 }], [{ ...har, startedDateTime: 'yesterday' }]])(
    'refuses %j',
    (raw) => {
      expect(parseEntry(raw)).toBeUndefined();
    },
  );

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void parseEntry(raw)));
    fc.assert(
      fc.property(fc.anything(), (part) => void parseEntry({ ...har, response: part, timings: part })),
    );
  });
});

describe('hasFailed', () => {
  const firefox = { ...har, _resourceType: undefined };
  it.each([
    ['a status from 400', har, {}, true],
    ['a good status', har, { status: 200 }, false],
    ["Chromium's error", har, { status: 0, _error: 'net::ERR_FAILED' }, true],
    ['Chromium: neither, still under way', har, { status: 0 }, false],
    ['Firefox: neither, a network error', firefox, { status: 0 }, true],
  ])('%s', (_, base, response, expected) => {
    const entry = parseEntry({ ...base, response: { ...har.response, ...response } });
    expect(entry && hasFailed(entry)).toBe(expected);
  });
});

describe('failureOf', () => {
  it('makes a record of an entry', () => {
    const entry = parseEntry(har);
    expect(entry && failureOf(entry, 'devtools-1', 7)).toMatchObject({
      id: 'devtools-1',
      witness: 'devtools',
      tabId: 7,
      type: 'xmlhttprequest',
      status: 500,
      statusLine: 'HTTP/1.1 500 Internal Server Error',
      endedAt: Date.UTC(2026, 10, 23, 9, 30, 0, 500) + 120.5,
    });
  });
});
