import { beforeAll, describe, expect, test } from 'vitest';
import { evidenceOf } from '../evidence/exchange-fixture';
import { readEvidence } from '../evidence/read';
import type { Catalogue } from '../knowledge/catalogue';
import { LANGUAGES, type Language } from '../knowledge/entry';
import { loadCatalogue } from '../knowledge/load';
import { diagnose } from './diagnose';
import { codeText, type Explanation, explain } from './explain';
import { exchangeFor, type RuleCase } from './fixtures/rule-case';

const catalogues = new Map<Language, Catalogue>();

beforeAll(async () => {
  for (const language of LANGUAGES) catalogues.set(language, await loadCatalogue(language));
});

function explanationOf(given: RuleCase, language: Language = 'en'): Explanation {
  const exchange = exchangeFor(given);
  const catalogue = catalogues.get(language);
  if (catalogue === undefined) throw new Error(`no catalogue in ${language}`);
  const evidence = readEvidence(exchange);
  return explain(exchange.failure, evidence, diagnose(exchange, evidence), catalogue);
}

const upload: RuleCase = { status: 404, page: '404.13', requestBodySize: 45_678_901, method: 'POST' };

describe.each(LANGUAGES)('in %s', (language) => {
  test("fills the request's own values into texts, commands and configuration", () => {
    const { entry, causes } = explanationOf(upload, language);
    const [first] = causes;
    expect(entry.id).toBe('iis/404.13');
    expect(first).toMatchObject({
      id: 'iis/404.13#over-max-allowed-content-length',
      certainty: 'confirmed',
      why: expect.stringContaining('45678901'),
    });
    expect(first?.fix.map(({ command }) => command).join()).toContain('maxAllowedContentLength:45678901');
    expect(first?.fix.map(({ config }) => config).join()).toContain('maxAllowedContentLength="45678901"');
  });

  test('tells which origin and method a page is to be allowed', () => {
    const requestHeaders = { Origin: 'https://shop.example', 'Access-Control-Request-Method': 'PATCH' };
    for (const given of [{ status: 401 }, { status: 403 }, { status: 405 }, { status: 405, page: '405.0' }]) {
      const [first] = explanationOf({ ...given, method: 'OPTIONS', requestHeaders }, language).causes;
      const configs = first?.fix.map(({ config }) => config).join();
      expect(configs).toContain('<add origin="https://shop.example"');
      expect(configs).toContain('<add method="PATCH" />');
    }
    const refused = {
      status: 0,
      error: 'net::ERR_FAILED',
      requestHeaders: { Origin: 'https://shop.example' },
    };
    const [first] = explanationOf(refused, language).causes;
    expect(first?.fix[0]?.text).toContain('Access-Control-Allow-Origin: https://shop.example');
  });

  test('explains a cause of another entry', () => {
    const given = { ...upload, headers: { Server: 'Microsoft-IIS/10.0' } };
    const { page: _, ...bare } = given;
    const { entry, causes } = explanationOf(bare, language);
    expect(entry.id).toBe('http/404');
    expect(causes[0]).toMatchObject({
      id: 'iis/404.13#over-max-allowed-content-length',
      certainty: 'possible',
    });
  });

  test('leads with a verdict in the request’s own values, and says what each cause rests on', () => {
    const { verdict, causes } = explanationOf(upload, language);
    for (const part of ['IIS', '`POST /orders`', '404.13', '45,678,901', '30,000,000']) {
      expect(verdict).toContain(part);
    }
    expect(causes[0]?.basis.join()).toContain('45,678,901');
    expect(causes.every(({ basis }) => basis.length > 0)).toBe(true);
  });

  test('leaves a code without an entry readable', () => {
    const { entry, causes } = explanationOf({ status: 479 }, language);
    expect(entry.title).toContain('479');
    expect(entry.generic).toBe(true);
    expect(causes.every(({ label, why }) => label !== '' && why !== '')).toBe(true);
  });
});

describe('commands', () => {
  const HOSTILE = [
    '.json";Remove-Item C:\\',
    '.x$(calc)',
    '.x&calc',
    ".x'calc",
    '.x%COMSPEC%',
    '.x”calc',
    '.x`calc',
  ];

  test.each(HOSTILE)('take nothing from a URL that ends in %s', (ending) => {
    const exchange = exchangeFor({ status: 404, page: '404.3' });
    const catalogue = catalogues.get('en');
    if (catalogue === undefined) throw new Error('no catalogue');
    const { causes, ...diagnosis } = diagnose(exchange, readEvidence(exchange));
    const hostile = causes.map((cause) => ({
      ...cause,
      cause: 'no-mime-map',
      values: { extension: ending, path: ending, site: ending, host: ending, physicalPath: ending },
    }));
    const explained = explain(exchange.failure, evidenceOf(), { ...diagnosis, causes: hostile }, catalogue);
    const code = explained.causes.flatMap(({ fix }) =>
      fix.flatMap(({ command, config }) => [command, config]),
    );
    expect(code.join('\n')).toContain('{extension}');
    expect(code.join('\n')).not.toContain(ending);
  });

  test('texts show it as it is', () => {
    const [first] = explanationOf({ status: 404, page: '404.7', url: "https://app.example/a.x'y" }).causes;
    expect(first?.why).toContain(".x'y");
    expect(first?.fix.map(({ command }) => command).join()).not.toContain(".x'y");
  });
});

test('a cause that its entry no longer has is left out', () => {
  const exchange = exchangeFor({ status: 404 });
  const catalogue = catalogues.get('en');
  if (catalogue === undefined) throw new Error('no catalogue');
  const causes = [{ entry: 'http/404', cause: 'gone', certainty: 'likely', basis: [], values: {} }] as const;
  const explained = explain(
    exchange.failure,
    evidenceOf(),
    { entry: 'http/404', certainty: 'confirmed', causes },
    catalogue,
  );
  expect(explained.causes).toEqual([]);
  expect(explained.entry.id).toBe('http/404');
});

test.each([
  [{ status: 404 }, 13, '404.13'],
  [{ status: 404 }, 0, '404.0'],
  [{ status: 502 }, undefined, '502'],
  [{ status: 0, error: 'net::ERR_CONNECTION_RESET' }, undefined, 'ERR_CONNECTION_RESET'],
  [{ status: 0, error: 'NS_ERROR_NET_RESET' }, undefined, 'NS_ERROR_NET_RESET'],
  [{ status: 0 }, undefined, 'unknown'],
  [
    { status: 0, error: 'Peer’s Certificate issuer is not recognized.' },
    undefined,
    'SEC_ERROR_UNKNOWN_ISSUER',
  ],
  [{ status: 0, error: '無法辨認節點的憑證簽發者。' }, undefined, 'SEC_ERROR_UNKNOWN_ISSUER'],
  [{ status: 0, error: 'Something else.' }, undefined, 'Something else.'],
])('the code of %j with %j reads %s', (part, substatus, text) => {
  const { failure } = exchangeFor({ status: 0 });
  expect(codeText({ ...failure, ...part }, substatus)).toBe(text);
});

test('the meaning names this request’s own host', () => {
  const { failure } = exchangeFor({ status: 0 });
  const exchange = { failure: { ...failure, error: 'NS_ERROR_PROXY_NOT_ACCEPTABLE' } };
  const catalogue = catalogues.get('en');
  if (catalogue === undefined) throw new Error('no catalogue');
  const { entry } = explain(exchange.failure, evidenceOf(), diagnose(exchange, evidenceOf()), catalogue);
  expect(entry.meaning).toContain(new URL(failure.url).hostname);
});
