import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exchangeOf, type Response } from './exchange-fixture';
import { detailedPage } from './iis-page-fixture';
import { readEvidence, recognisers } from './read';

const read = (response: Response) => readEvidence(exchangeOf(response));
const nginxPage = '<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.24.0</center>';
const iisPage = detailedPage('404.8', 'LinkID=62293&amp;IIS70Error=404,8,0x00000000,17763', [], []);
const staticPage =
  '<div id="header"><h1>Server Error</h1></div><div id="content"><div class="content-container"><fieldset><h2>404 - Not here.</h2>';

describe('who answered', () => {
  test.each<[string, Response, object | undefined]>([
    ['nobody known', { status: 404 }, undefined],
    ['the browser', { error: 'net::ERR_TIMED_OUT' }, { id: 'browser', certainty: 'confirmed' }],
    [
      'nginx behind Cloudflare',
      { status: 502, headers: { Server: 'cloudflare', 'CF-Ray': '1' }, body: nginxPage },
      { id: 'nginx', version: '1.24.0', certainty: 'confirmed' },
    ],
    [
      'Cloudflare itself',
      { status: 522, headers: { Server: 'cloudflare' }, body: '<div class="cf-error-details cf-error-522">' },
      { id: 'cloudflare', certainty: 'confirmed' },
    ],
    [
      'IIS, with its version from the header',
      { status: 404, headers: { Server: 'Microsoft-IIS/10.0' }, body: staticPage },
      { id: 'iis', name: 'IIS', version: '10.0', certainty: 'confirmed' },
    ],
    [
      'an application behind nginx',
      { status: 404, headers: { Server: 'nginx', 'X-Powered-By': 'Express' } },
      { id: 'node', name: 'Express', certainty: 'likely' },
    ],
    [
      'whoever stands behind the front',
      { status: 404, headers: { Server: 'cloudflare', 'X-Powered-By': 'ASP.NET' } },
      { id: 'aspnet', certainty: 'possible' },
    ],
    [
      'HTTP.sys and not the host filtering that copies it',
      {
        status: 400,
        headers: { Server: 'Microsoft-HTTPAPI/2.0' },
        body: '<h2>Bad Request - Invalid Hostname</h2>\r\n<hr><p>HTTP Error 400. The request hostname is invalid.</p>',
      },
      { id: 'httpsys', certainty: 'confirmed' },
    ],
  ])('%s', (_, response, answeredBy) => {
    const found = read(response).answeredBy;
    if (answeredBy === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(answeredBy);
  });
});

describe('the sub-status', () => {
  test.each<[string, Response, number | undefined]>([
    ['is read from the detailed page', { status: 404, body: iisPage }, 8],
    ['may be 0', { status: 404, body: iisPage.replace('404,8,', '404,0,') }, 0],
    ['is read from a pasted page', { body: iisPage }, 8],
    ['is not guessed for a bare 404', { status: 404, headers: { Server: 'Microsoft-IIS/10.0' } }, undefined],
    ['is not in a static page', { status: 404, body: staticPage }, undefined],
    ['is not taken from a page about another status', { status: 500, body: iisPage }, undefined],
  ])('%s', (_, response, substatus) => {
    expect(read(response).substatus).toBe(substatus);
  });

  test('comes with the HRESULT', () => {
    expect(read({ status: 404, body: iisPage }).hresult).toBe('0x00000000');
    expect(read({ status: 500, body: iisPage })).not.toHaveProperty('hresult');
  });
});

test('findings come most certain first, and none that another covers', () => {
  const { findings } = read({
    status: 502,
    headers: {
      Server: 'nginx/1.24.0',
      'CF-Ray': '1',
      'X-Cache': 'Error from cloudfront',
      'cf-mitigated': 'challenge',
    },
    body: nginxPage,
  });
  expect(findings.map(({ answeredBy, certainty }) => `${answeredBy?.id} ${certainty}`)).toEqual([
    'nginx confirmed',
    'cloudflare confirmed',
    'cloudfront possible',
  ]);
});

test('what follows the first 256 Ki of a body is not read', () => {
  expect(
    read({ status: 502, body: ' '.repeat(256 * 1024 - nginxPage.length) + nginxPage }).findings,
  ).toHaveLength(1);
  expect(read({ status: 502, body: ' '.repeat(256 * 1024) + nginxPage }).findings).toHaveLength(0);
});

// The pieces that recognisers look for, so that arbitrary bodies come near to matching.
const PIECES = [
  '<h1>',
  '</h1>',
  '<h2>',
  '</h2>',
  '<h3>',
  '<title>',
  '</title>',
  '<hr>',
  '<center>',
  '</center>',
  '<font face="Arial" size=2>',
  '<b>',
  '</b>',
  '<br>',
  '<i>',
  '<p>',
  '<tr><th>',
  '</th><td>',
  '</td></tr>',
  '0x80070002',
  'HTTP Error 404.13 - ',
  'LinkID=62293&amp;IIS70Error=404,13,0x0,1',
  'nginx/1',
  'HTTP',
  ' ',
  '\n',
  "'800a0005'",
  'Microsoft',
  'Reference #',
  'a.',
  '1',
  'System.',
  'Exception',
  ': ',
  '[',
  ']',
  '{"Message":',
  '"x"',
  '}',
  '\uD800',
  '&#x110000;',
  '&#46;',
  '<hr width=100% size=1 color=silver>',
  '<div class="titleerror">',
  '<address>Apache',
  'cf-error-details',
  'class="',
  '<div ',
];
const bodies = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 60 })
    .map((parts) => parts.join('')),
);
const values = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom('Microsoft-IIS/', 'ARR/3', 'nginx/', '/', '(', 'cache-abc'),
);
const names = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    'Server',
    'server',
    'Via',
    'X-Powered-By',
    'X-Cache',
    'CF-Ray',
    'X-Served-By',
    'X-Azure-Ref',
    '__proto__',
  ),
);

test('any response is read without throwing, and quoted exactly', () => {
  fc.assert(
    fc.property(
      fc.option(bodies, { nil: undefined }),
      fc.array(fc.record({ name: names, value: values }), { maxLength: 6 }),
      fc.integer({ min: 0, max: 599 }),
      fc.option(fc.string({ maxLength: 400 }), { nil: undefined }),
      (body, responseHeaders, status, error) => {
        const { failure } = exchangeOf({ status });
        const exchange = {
          failure: { ...failure, responseHeaders, ...(error === undefined ? {} : { error }) },
          ...(body === undefined ? {} : { body }),
        };
        for (const { quote } of recognisers.flatMap((recogniser) => recogniser.recognise(exchange) ?? [])) {
          const sources = {
            header: responseHeaders.filter(({ name }) => name === quote.name).map(({ value }) => value),
            body: [body ?? ''],
            status: [String(status)],
            network: [error ?? ''],
          };
          expect(sources[quote.where].some((source) => source.includes(quote.text))).toBe(true);
          expect(quote.text.length).toBeLessThanOrEqual(300);
        }
        readEvidence(exchange);
      },
    ),
    { numRuns: 500 },
  );
});

test.each([...PIECES, '<', '\n[A', '<h2>HTTP ', '</b>aaaa', '<p>'.repeat(50), ' \n', 'A.'])(
  'a body of nothing but %j is read in good time',
  (piece) => {
    const body = piece.repeat(Math.ceil(10_000_000 / piece.length));
    const started = performance.now();
    read({ status: 404, body });
    expect(performance.now() - started).toBeLessThan(1500);
  },
);
