import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../evidence/exchange-fixture';
import type { Evidence, JudgedAnswerer } from '../evidence/finding';
import { exchangeFor, type RuleCase } from './fixtures/rule-case';
import { type VerdictCause, verdictOf } from './verdict';

const iis: JudgedAnswerer = { id: 'iis', name: 'IIS', version: '10.0', certainty: 'confirmed' };
const cloudflare: JudgedAnswerer = { id: 'cloudflare', name: 'Cloudflare', certainty: 'confirmed' };
const proxy: JudgedAnswerer = { id: 'proxy', name: 'proxy', certainty: 'confirmed' };
const byIis = evidenceOf({ answeredBy: iis, chain: [iis] });

const tooLong: VerdictCause = {
  label: 'body over maxAllowedContentLength',
  certainty: 'confirmed',
  basis: [
    { of: 'sub-status', value: '404.13' },
    { of: 'body-size', value: 45_000_000, limit: 30_000_000 },
    { of: 'method', value: 'POST' },
  ],
};

const say = (given: RuleCase, code: string, evidence: Evidence, cause?: VerdictCause) =>
  [verdictOf, verdictOf].map((verdict, at) =>
    verdict(exchangeFor(given).failure, code, evidence, cause, at === 0 ? 'en' : 'zh-TW'),
  );

const upload: RuleCase = { status: 404, method: 'POST', url: 'https://a.example/up.ashx?token=1' };

describe('a verdict', () => {
  test.each<[string, RuleCase, string, Evidence, VerdictCause | undefined, string, string]>([
    [
      'names who refused what, and why, with its values',
      upload,
      '404.13',
      byIis,
      tooLong,
      'IIS 10.0 answered `POST /up.ashx` with 404.13: body over maxAllowedContentLength – request body of 45,000,000 bytes (usual limit 30,000,000).',
      'IIS 10.0 以 404.13 回應 `POST /up.ashx`：body over maxAllowedContentLength；要求本文 45,000,000 個位元組（上限通常為 30,000,000）。',
    ],
    [
      'says how sure it is',
      upload,
      '404',
      byIis,
      { ...tooLong, certainty: 'possible', basis: [{ of: 'status', value: 404 }] },
      'IIS 10.0 answered `POST /up.ashx` with 404, possibly: body over maxAllowedContentLength.',
      'IIS 10.0 以 404 回應 `POST /up.ashx`，可能是：body over maxAllowedContentLength。',
    ],
    [
      'names who stands in front',
      upload,
      '404',
      evidenceOf({ answeredBy: iis, chain: [cloudflare, iis] }),
      undefined,
      'IIS 10.0 behind Cloudflare answered `POST /up.ashx` with 404.',
      'Cloudflare 後方的 IIS 10.0 以 404 回應 `POST /up.ashx`。',
    ],
    [
      'calls a layer that is no product by its kind',
      upload,
      '404',
      evidenceOf({ answeredBy: proxy, chain: [proxy] }),
      undefined,
      'A proxy answered `POST /up.ashx` with 404.',
      'Proxy 以 404 回應 `POST /up.ashx`。',
    ],
    [
      'names nobody who only may have answered',
      upload,
      '404',
      evidenceOf({ answeredBy: { ...iis, certainty: 'possible' }, chain: [] }),
      undefined,
      'The server answered `POST /up.ashx` with 404.',
      '伺服器以 404 回應 `POST /up.ashx`。',
    ],
    [
      'says that the browser ended it',
      { status: 0, error: 'net::ERR_CONNECTION_REFUSED' },
      'ERR_CONNECTION_REFUSED',
      evidenceOf({ answeredBy: { id: 'browser', name: 'browser', certainty: 'confirmed' } }),
      undefined,
      'The browser did not complete `GET /orders` (ERR_CONNECTION_REFUSED).',
      '瀏覽器未完成 `GET /orders`（ERR_CONNECTION_REFUSED）。',
    ],
  ])('%s', (_, given, code, evidence, cause, en, zhTW) => {
    expect(say(given, code, evidence, cause)).toEqual([en, zhTW]);
  });

  test('stays a sentence whatever the URL', () => {
    const url = `https://a.example/${'`x'.repeat(5000)}`;
    const [en = ''] = say({ status: 404, url }, '404', byIis);
    expect(en.length).toBeLessThan(400);
    expect(en.split('`')).toHaveLength(3);
  });
});
