import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../evidence/exchange-fixture';
import type { Exchange } from '../failure/exchange';
import { exchangeFor } from './fixtures/rule-case';
import { extensionOf, valuesOf } from './values';

const NOTHING = evidenceOf();
const of = (given: Partial<Parameters<typeof exchangeFor>[0]>, evidence = NOTHING) =>
  valuesOf(exchangeFor({ status: 404, ...given }), evidence);

describe('valuesOf', () => {
  test('reads the request', () => {
    expect(
      of({
        method: 'PUT',
        url: 'https://app.example:8443/a/b.json?x=12',
        requestBodySize: 45_000_000,
        headers: { 'Retry-After': '30' },
      }),
    ).toEqual({
      url: 'https://app.example:8443/a/b.json?x=12',
      path: '/a/b.json',
      host: 'app.example',
      port: '8443',
      method: 'PUT',
      extension: '.json',
      contentLength: '45000000',
      queryLength: '4',
      urlLength: '9',
      retryAfter: '30',
      httpsUrl: 'https://app.example:8443/a/b.json?x=12',
      mimeType: 'application/json',
    });
  });

  test('knows no type of a file whose extension is in no list, and none of a path without one', () => {
    expect(of({ url: 'https://app.example/a.xyz' }).mimeType).toBe('application/octet-stream');
    expect(of({ url: 'https://app.example/a' }).mimeType).toBeUndefined();
  });

  test('reads the evidence', () => {
    const evidence = evidenceOf({
      answeredBy: { id: 'iis', name: 'IIS', version: '10.0', certainty: 'confirmed' },
      facts: {
        hresult: '0x80070021',
        module: 'IIS Web Core',
        physicalPath: 'C:\\inetpub\\wwwroot',
        configFile: 'C:\\inetpub\\wwwroot\\web.config',
        configLine: 12,
        logonUser: 'IUSR',
        errorCode: '1020',
      },
      ids: [
        { name: 'CF-Ray', value: '8a1b-TPE' },
        { name: 'request-id', value: '2' },
      ],
    });
    expect(of({}, evidence)).toMatchObject({
      server: 'IIS',
      hresult: '0x80070021',
      module: 'IIS Web Core',
      physicalPath: 'C:\\inetpub\\wwwroot',
      configFile: 'C:\\inetpub\\wwwroot\\web.config',
      configLine: '12',
      user: 'IUSR',
      errorCode: '1020',
      requestId: '8a1b-TPE',
    });
  });

  test('measures headers and cookies, and names who asked', () => {
    const values = of({
      requestHeaders: { Cookie: 'a=1', Host: 'x' },
      headers: { Allow: 'GET, HEAD' },
      initiator: 'https://shop.example/cart',
    });
    // Each line with its colon, its blank and its line break.
    expect(values).toMatchObject({
      headerBytes: '22',
      cookieBytes: '13',
      allow: 'GET, HEAD',
      origin: 'https://shop.example',
    });
    expect(of({ requestHeaders: { Origin: 'https://own.example' } }).origin).toBe('https://own.example');
  });

  test.each([
    ['http://app.example/a?b', 'https://app.example/a?b'],
    ['https://app.example/', 'https://app.example/'],
  ])('over TLS %s would be %s', (url, expected) => {
    expect(of({ url }).httpsUrl).toBe(expected);
  });

  test.each([
    ['https://app.example/', '443'],
    ['http://app.example/', '80'],
    ['http://app.example:443/', '443'],
  ])('the port of %s is %s', (url, port) => {
    expect(of({ url }).port).toBe(port);
  });

  test('the length that the request states goes before the one that was measured', () => {
    const given = { requestBodySize: 10, requestHeaders: { 'content-length': '20' } };
    expect(of(given).contentLength).toBe('20');
  });

  test('lists the schemes offered, and draws a loop of redirects', () => {
    const headers = { 'WWW-Authenticate': 'Negotiate\nNTLM\nBasic realm="a, b"' };
    expect(of({ status: 401, headers }).schemes).toBe('Negotiate, NTLM, Basic');
    const hop = { url: 'https://app.example/a', status: 302, location: 'https://app.example/a/', at: 1 };
    const back = { ...hop, url: hop.location, location: hop.url };
    expect(of({ status: 0, url: hop.url, hops: [hop, back] }).loop).toBe('/a → /a/ → /a');
  });

  test('names an error without the prefix of Chromium', () => {
    const exchange = exchangeFor({ status: 0 });
    const failed: Exchange = { failure: { ...exchange.failure, error: 'net::ERR_CONNECTION_RESET' } };
    expect(valuesOf(failed, NOTHING).error).toBe('ERR_CONNECTION_RESET');
  });

  test.each(['', 'about:blank#', 'no url', 'https://'])('leaves out what %j does not say', (url) => {
    const values = of({ url });
    expect(Object.values(values)).not.toContain('');
    expect(values).not.toHaveProperty('queryLength');
    expect(values).not.toHaveProperty('extension');
  });
});

test.each([
  ['/a.json', '.json'],
  ['/a.tar.gz', '.gz'],
  ['/.config', '.config'],
  ['/a.b/c', undefined],
  ['/a.', undefined],
  ['/', undefined],
  ['', undefined],
])('the extension of %j is %j', (path, extension) => {
  expect(extensionOf(path)).toBe(extension);
});
