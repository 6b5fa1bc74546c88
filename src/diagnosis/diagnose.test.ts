import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEvidence } from '../evidence/read';
import type { Exchange } from '../failure/exchange';
import { diagnose } from './diagnose';
import type { Diagnosis, RankedCause } from './diagnosis';
import { fitsAnswerer } from './fits-answerer';
import { exchangeFor, IIS, KESTREL, NGINX, type RuleCase } from './fixtures/rule-case';
import { causesOf, hasCause } from './known';

const judge = (exchange: Exchange): Diagnosis => diagnose(exchange, readEvidence(exchange));
const diagnosisOf = (given: RuleCase): Diagnosis => judge(exchangeFor(given));
const line = ({ certainty, entry, cause }: RankedCause) => `${certainty} ${entry}#${cause}`;

describe('the entry', () => {
  test.each<[string, RuleCase, string]>([
    ['a bare 404 of IIS', { status: 404, headers: IIS, requestBodySize: 45_000_000 }, 'http/404'],
    ['a stated sub-status', { status: 404, page: '404.13' }, 'iis/404.13'],
    ['a sub-status without an entry', { status: 404, page: '404.99' }, 'http/404'],
    ["a page of another's error", { status: 200, page: '500.19' }, 'http/200'],
    ['a status without an entry', { status: 479 }, 'http/4xx'],
  ])('of %s', (_, given, entry) => {
    expect(diagnosisOf(given)).toMatchObject({ entry, certainty: 'confirmed' });
  });

  test('of a network error', () => {
    const { failure } = exchangeFor({ status: 0 });
    expect(judge({ failure: { ...failure, error: 'net::ERR_CONNECTION_RESET' } }).entry).toBe(
      'net/ERR_CONNECTION_RESET',
    );
  });
});

describe('whoever answered', () => {
  const first = (given: RuleCase) => diagnosisOf(given).causes.map(line)[0];
  const page = '<center><h1>413 Request Entity Too Large</h1></center>\n<hr><center>nginx/1.24.0</center>';

  test.each<[string, RuleCase, string]>([
    ['nginx has causes of its own', { status: 413, headers: NGINX, body: page }, 'vendor/nginx-413'],
    ['IIS has its own', { status: 413, headers: IIS, requestBodySize: 45_000_000 }, 'http/413#over-max'],
    ['Kestrel has its own', { status: 413, headers: KESTREL, requestBodySize: 45_000_000 }, 'http/413#app'],
  ])('%s, which come first', (_, given, expected) => {
    expect(first(given)).toContain(expected);
  });

  test('excludes the causes of others where it is certain', () => {
    const causes = diagnosisOf({ status: 413, headers: NGINX, body: page }).causes.map(line);
    expect(causes.filter((each) => each.includes('max-allowed-content-length'))).toEqual([]);
  });
});

describe('the causes', () => {
  test.each([
    ['websocket', ['likely net/ERR_FAILED#websocket']],
    ['main_frame', ['possible net/ERR_FAILED#worker-or-extension']],
    ['image', ['possible net/ERR_FAILED#cors', 'possible net/ERR_FAILED#worker-or-extension']],
  ])('of a %s are those of its type', (type, expected) => {
    const given = { status: 0, error: 'net::ERR_FAILED', type };
    expect(diagnosisOf(given).causes.map(line)).toEqual(expected);
  });

  test.each([
    ['https://a.test/', true],
    ['http://a.test/', false],
  ])('of %s speak of TLS: %j', (url, expected) => {
    const { causes } = diagnosisOf({ status: 0, error: 'net::ERR_CONNECTION_RESET', url });
    expect(causes.some(({ cause }) => cause === 'tls-binding')).toBe(expected);
  });

  test('of a rule go before those of the entry, each once', () => {
    const lines = diagnosisOf({ status: 504, headers: NGINX, duration: 60_000 }).causes.map(line);
    expect(lines).toEqual([
      'likely vendor/nginx-504#slow-upstream',
      'possible http/504#back-end-slow',
      'possible http/504#timeout-too-short',
      'possible http/504#back-end-unreachable',
    ]);
  });

  test('of several rules are in the order of their certainty', () => {
    const given = {
      status: 404,
      headers: IIS,
      url: `https://app.example/bin/a+b.avif?${'q'.repeat(3000)}`,
    };
    expect(diagnosisOf(given).causes.slice(0, 4).map(line).toSorted()).toEqual([
      'possible iis/404.11#double-escape',
      'possible iis/404.15#query-string-too-long',
      'possible iis/404.3#no-mime-map',
      'possible iis/404.8#hidden-segment',
    ]);
  });

  test('of a stated sub-status carry the numbers of the request', () => {
    const [first] = diagnosisOf({ status: 404, page: '404.13', requestBodySize: 45_000_000 }).causes;
    expect(first).toMatchObject({
      entry: 'iis/404.13',
      cause: 'over-max-allowed-content-length',
      certainty: 'confirmed',
      values: { contentLength: '45000000', path: '/orders' },
    });
  });

  test("of a rule carry the rule's own values before the common ones", () => {
    const headers = { ...KESTREL, 'Retry-After': 'Thu, 01 Jan 1970 00:01:00 GMT' };
    const [first] = diagnosisOf({ status: 429, headers, endedAt: 0 }).causes;
    expect(first?.values).toMatchObject({ retryAfter: '60', server: 'Kestrel' });
  });

  test('that is the only one of its entry is likely', () => {
    const causes = (given: RuleCase) => diagnosisOf(given).causes.map(line);
    expect(causes({ status: 401, page: '401.4' })).toEqual(['likely iis/401.4#filter-refused']);
    // Not by a status alone, which an application may send for reasons of its own, nor by another's number.
    expect(causes({ status: 423 })).toEqual(['possible http/423#webdav-lock']);
    expect(causes({ status: 521, headers: IIS })).toEqual(['possible vendor/cloudflare-521#refused']);
  });

  test('that are several are possible', () => {
    const { causes } = diagnosisOf({ status: 410 });
    expect(causes.length).toBeGreaterThan(1);
    expect(causes.every(({ certainty }) => certainty === 'possible')).toBe(true);
  });
});

const word = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    'Negotiate, NTLM',
    'NTLM TlRMTVNTUAAC',
    'Bearer error="invalid_token"',
    'GET, HEAD',
    '120',
    'Wed, 21 Oct 2026 07:28:00 GMT',
    'Microsoft-IIS/10.0',
    'Microsoft-HTTPAPI/2.0',
    'nginx',
    'cloudflare',
    'Kestrel',
    '45000000',
    'x'.repeat(20_000),
  ),
);
const headers = fc.dictionary(
  fc.constantFrom(
    'Server',
    'WWW-Authenticate',
    'Retry-After',
    'Date',
    'Allow',
    'X-AspNet-Version',
    'X-Powered-By',
    'Authorization',
    'Origin',
    'Access-Control-Request-Method',
    'Content-Length',
    'Cookie',
  ),
  word,
);
const STATUSES = [0, 200, 400, 401, 403, 404, 405, 413, 414, 429, 431, 499, 500, 501, 502, 503, 504, 999];
const status = fc.constantFrom(...STATUSES);
const code = fc
  .tuple(fc.constantFrom(...STATUSES.filter((each) => each >= 400)), fc.integer({ min: 0, max: 40 }))
  .map(([of, sub]) => `${of}.${sub}`);
const url = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.webUrl({ withQueryParameters: true }),
  fc
    .tuple(
      fc.constantFrom('/', '/bin/', '/a+b/', '/x.avif', '/web.config', '/a.svc'),
      fc.constantFrom(0, 10, 5000),
    )
    .map(([path, length]) => `https://app.example${path}?${'q'.repeat(length)}`),
);
const given: fc.Arbitrary<RuleCase> = fc.record(
  {
    status,
    page: code,
    hresult: fc.constantFrom('0x80070021', '0x80072ee2', '0x8007000d', '0x00000000'),
    method: fc.constantFrom('GET', 'PUT', 'OPTIONS', 'PROPFIND', ''),
    url,
    headers,
    body: fc.oneof(
      word,
      code.map((of) => `<h3>HTTP Error ${of} - Oops</h3>`),
      code.map((of) => `<h1>HTTP Error ${of} - ASP.NET Core app failed to start</h1>`),
    ),
    requestHeaders: headers,
    requestBodySize: fc.constantFrom(0, 45_000_000, Number.NaN, -1),
    endedAt: fc.double(),
    duration: fc.oneof(fc.double(), fc.constantFrom(30_000, 60_000, 120_000)),
    wait: fc.double(),
  },
  { requiredKeys: ['status'] },
);

describe('whatever the request', () => {
  const always = (holds: (exchange: Exchange) => void) =>
    fc.assert(
      fc.property(given, (each) => holds(exchangeFor(each))),
      { numRuns: 1000 },
    );

  test('never throws, and names causes that there are', () => {
    always((exchange) => {
      for (const { entry, cause } of judge(exchange).causes) expect(hasCause(entry, cause)).toBe(true);
    });
  });

  test('claims an IIS code only when the response states it', () => {
    always((exchange) => {
      const evidence = readEvidence(exchange);
      const { entry, causes } = diagnose(exchange, evidence);
      const stated = `iis/${exchange.failure.status}.${evidence.facts.substatus}`;
      if (entry.startsWith('iis/')) expect(entry).toBe(stated);
      for (const cause of causes) {
        if (cause.entry.startsWith('iis/') && cause.certainty !== 'possible')
          expect(cause.entry).toBe(stated);
      }
    });
  });

  test('is no surer of an IIS cause than of its code', () => {
    always((exchange) => {
      const evidence = readEvidence(exchange);
      const sure = evidence.findings.find(({ substatus }) => substatus !== undefined)?.certainty;
      if (sure === 'confirmed') return;
      const confirmed = diagnose(exchange, evidence).causes.filter(
        (cause) => cause.certainty === 'confirmed',
      );
      expect(confirmed.filter(({ entry }) => entry.startsWith('iis/'))).toEqual([]);
    });
  });

  test('gives each cause once, most certain first', () => {
    always((exchange) => {
      const lines = judge(exchange).causes.map(line);
      const order = ['confirmed', 'likely', 'possible'];
      const ranks = lines.map((each) => order.indexOf(each.split(' ')[0] ?? ''));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(new Set(lines.map((each) => each.split(' ')[1])).size).toBe(lines.length);
    });
  });

  test('gives every cause of its entry, but those of layers that certainly did not answer', () => {
    always((exchange) => {
      const evidence = readEvidence(exchange);
      const { entry, causes } = diagnose(exchange, evidence);
      const named = causes.filter((cause) => cause.entry === entry).map(({ cause }) => cause);
      for (const { id, by } of causesOf(entry)) {
        const isOut =
          evidence.answeredBy?.certainty === 'confirmed' && !fitsAnswerer(by, evidence.answeredBy);
        if (!isOut) expect(named).toContain(id);
      }
    });
  });

  test('says what every cause rests on', () => {
    always((exchange) => {
      for (const { basis } of judge(exchange).causes) expect(basis).not.toEqual([]);
    });
  });
});
