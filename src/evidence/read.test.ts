import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HEAD_LIMIT } from './document';
import { exchangeOf, type Response } from './exchange-fixture';
import { staticPage } from './fixtures/iis-pages';
import { LANGUAGES } from './fixtures/languages';
import { detailedPage } from './iis-page-fixture';
import { readEvidence, recognisers } from './read';

const read = (response: Response) => readEvidence(exchangeOf(response));
const nginxPage = '<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.24.0</center>';
const iisPageOf = (substatus: number) =>
  detailedPage(`404.${substatus}`, `LinkID=62293&amp;IIS70Error=404,${substatus},0x00000000,17763`, [], []);
const iisPage = iisPageOf(8);
const iisStaticPage = staticPage(LANGUAGES.en);

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
      { status: 404, headers: { Server: 'Microsoft-IIS/10.0' }, body: iisStaticPage },
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
      { id: 'iis', certainty: 'possible' },
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

describe('the chain', () => {
  test.each<[string, Response, readonly string[]]>([
    ['is empty where nothing tells', { status: 404 }, []],
    [
      'has the front that signs what it passes on before the writer',
      { status: 404, headers: { Server: 'cloudflare', 'CF-Ray': '9ec4-AMS' }, body: iisStaticPage },
      ['cloudflare confirmed', 'iis confirmed'],
    ],
    [
      'goes from the browser to the application',
      {
        status: 404,
        headers: {
          Via: '1.1 proxy.corp.example (squid/5.7)',
          'X-Amz-Cf-Id': 'q3OA==',
          'Set-Cookie': 'AWSALB=x',
          Server: 'nginx',
          'X-Powered-By': 'Express',
        },
      },
      ['squid confirmed', 'cloudfront confirmed', 'aws-elb confirmed', 'nginx confirmed', 'node confirmed'],
    ],
    [
      'has a proxy that adds its name to that of the server',
      { status: 404, headers: { Server: 'Caddy', server: 'Microsoft-IIS/10.0' }, body: iisStaticPage },
      ['caddy confirmed', 'iis confirmed'],
    ],
    [
      'has the proxy that refused the tunnel',
      { error: 'net::ERR_TUNNEL_CONNECTION_FAILED' },
      ['browser confirmed', 'proxy confirmed'],
    ],
    [
      'has the service worker that failed',
      { error: 'NS_ERROR_INTERCEPTION_FAILED' },
      ['browser confirmed', 'service-worker confirmed'],
    ],
  ])('%s', (_, response, layers) => {
    expect(read(response).chain.map(({ id, certainty }) => `${id} ${certainty}`)).toEqual(layers);
  });

  test('the service worker, not the browser, is who answered', () => {
    expect(read({ error: 'NS_ERROR_INTERCEPTION_FAILED' }).answeredBy).toMatchObject({
      id: 'service-worker',
      certainty: 'confirmed',
    });
  });
});

describe('the sub-status', () => {
  test.each<[string, Response, number | undefined]>([
    ['is read from the detailed page', { status: 404, body: iisPage }, 8],
    ['may be 0', { status: 404, body: iisPageOf(0) }, 0],
    ['is read from a pasted page', { body: iisPage }, 8],
    ['is not guessed for a bare 404', { status: 404, headers: { Server: 'Microsoft-IIS/10.0' } }, undefined],
    ['is not in a static page', { status: 404, body: iisStaticPage }, undefined],
    ['is not taken from a page about another status', { status: 500, body: iisPage }, undefined],
  ])('%s', (_, response, substatus) => {
    expect(read(response).facts.substatus).toBe(substatus);
  });

  test('comes with the HRESULT', () => {
    expect(read({ status: 404, body: iisPage }).facts.hresult).toBe('0x00000000');
    expect(read({ status: 500, body: iisPage }).facts).not.toHaveProperty('hresult');
  });
});

test('the facts are those of the error, also of one that another product numbers', () => {
  const headers = { 'X-Squid-Error': 'ERR_CONNECT_FAIL 111', Via: '1.1 proxy.corp.example (squid/5.7)' };
  expect(read({ status: 503, headers }).facts).toEqual({ errorCode: 'ERR_CONNECT_FAIL' });
});

test('each id is told once, those of the page before those of the headers', () => {
  const { ids } = read({
    status: 404,
    headers: { 'Akamai-GRN': '0.1', 'X-Request-Id': '18', 'x-correlation-id': '18' },
    body: 'Reference #18.2f3a1702.1700000000.1a2b3c4d',
  });
  expect(ids).toEqual([
    { name: 'Reference', value: '#18.2f3a1702.1700000000.1a2b3c4d' },
    { name: 'Akamai-GRN', value: '0.1' },
    { name: 'X-Request-Id', value: '18' },
  ]);
});

test('findings come most certain first, and none that another covers', () => {
  const { findings } = read({
    status: 502,
    headers: {
      Server: 'nginx/1.24.0',
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

describe('of a long body', () => {
  const error = '<b>Fatal error</b>:  Out of memory in <b>/srv/a.php</b> on line <b>7</b><br />';
  const long = ' '.repeat(HEAD_LIMIT);
  test.each<[string, Response & { readonly bodyTail?: string }, number]>([
    ['the beginning is read', { body: error + long + long }, 1],
    ['the end is read', { body: long + long + error }, 1],
    ['the end is read where it is kept apart', { body: long, bodyTail: error }, 1],
    ['the middle is not read', { body: long + error + long }, 0],
    ['a page at the end is not the answer of a server', { body: long + nginxPage }, 0],
  ])('%s', (_, { bodyTail, ...response }, count) => {
    const exchange = { ...exchangeOf({ status: 500, ...response }), ...(bodyTail ? { bodyTail } : {}) };
    expect(readEvidence(exchange).findings).toHaveLength(count);
  });
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
  '<body id="ERR_X_Y">',
  'by a (squid)',
  '<!-- ERR_X_Y -->',
  '<blockquote id="error">',
  'Fatal error: ',
  'Uncaught E: ',
  ' in /a.php on line 1',
  'Stack trace:\n',
  '<pre>a.B',
  '</pre>',
  '<h3>Apache Tomcat/',
  '#525D76',
  'Powered by Jetty://',
  'HTTP ERROR 404',
  'Details: cache-',
  'Generated by cloudfront (CloudFront)',
  'Request ID: ',
  'Ray ID: ',
  '0123456789abcdef',
  'window._cf_chl_opt = {',
  '"cloudflare_error": true',
  '"statusCode":404',
  '"exception":"',
  '{"timestamp":1500597044204,"status"',
  '<Error><Code>A</Code>',
  '<li>Code: A</li>',
  'Incapsula incident ID: 1',
  'support ID is: 12345678',
  '<title>Request Rejected</title>',
  'sucuri',
  '<td>Block ID:</td><td>',
  'DEBUG = True',
  'Django Version: 1',
  'Rails.root: /',
  '<header>',
  'rack.version',
  '<big>a (policy_denied)</big>',
  '<LI id=L_default_1>',
  'forti',
  'Whitelabel Error Page',
  '<span data-translate="error">',
  'Error 404: SRVE0190E: ',
];
const bodies = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 60 })
    .map((parts) => parts.join('')),
);
const values = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(
    'Microsoft-IIS/',
    'ARR/3',
    'nginx/',
    '/',
    '(',
    'cache-abc',
    '1.1 a (squid/5)',
    'ERR_A 1',
    'BIGipServera=1; b',
    'a=1\nAWSALB=2',
    'PHP/8',
    'Error from cloudfront',
    '1.1 Caddy',
    '0.012345',
  ),
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
    'Set-Cookie',
    'X-Squid-Error',
    'X-Amzn-ErrorType',
    'X-Request-Id',
    'X-Runtime',
    'Proxy-Authenticate',
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
      fc.option(bodies, { nil: undefined }),
      (body, responseHeaders, status, error, bodyTail) => {
        const { failure } = exchangeOf({ status });
        const exchange = {
          failure: { ...failure, responseHeaders, ...(error === undefined ? {} : { error }) },
          ...(body === undefined ? {} : { body }),
          ...(bodyTail === undefined ? {} : { bodyTail }),
        };
        const findings = recognisers.flatMap((recogniser) => recogniser.recognise(exchange) ?? []);
        for (const quote of findings.flatMap(({ quote, more = [] }) => [quote, ...more])) {
          const sources = {
            header: responseHeaders.filter(({ name }) => name === quote.name).map(({ value }) => value),
            body: [body ?? '', bodyTail ?? ''],
            status: [String(status)],
            network: [error ?? ''],
            browser: [],
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
