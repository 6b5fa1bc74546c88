import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCatalogue } from './catalogue';
import type { EntryId } from './entry';
import { localise } from './localise';
import { sampleEntry } from './sample-entry';

const ENTRIES = [
  sampleEntry(),
  sampleEntry({ id: 'http/4xx', aliases: [], title: { en: 'Client error', 'zh-TW': '用戶端錯誤' } }),
  sampleEntry({ id: 'iis/404.13', aliases: [] }),
  sampleEntry({ id: 'iis/500.11', aliases: ['500-11', '500-11.ASP'] }),
  sampleEntry({ id: 'net/ERR_CONNECTION_RESET', aliases: ['NS_ERROR_NET_RESET'] }),
];
const english = createCatalogue(
  ENTRIES.map((entry) => localise(entry, 'en')),
  'en',
);
const chinese = createCatalogue(
  ENTRIES.map((entry) => localise(entry, 'zh-TW')),
  'zh-TW',
);

describe('find', () => {
  test('gives the most precise entry', () => {
    expect(english.find({ status: 404, substatus: 13 }).id).toBe('iis/404.13');
    expect(english.find({ status: 404, substatus: 99 }).id).toBe('http/404');
    expect(english.find({ status: 0, error: 'NS_ERROR_NET_RESET' }).id).toBe('net/ERR_CONNECTION_RESET');
    expect(english.find({ status: 404 })).not.toHaveProperty('generic');
  });

  test('gives the class of an unknown status, with the number in the title', () => {
    expect(english.find({ status: 499 })).toMatchObject({
      id: 'http/4xx',
      title: 'Client error 499',
      generic: true,
    });
    expect(chinese.find({ status: 499 }).title).toBe('用戶端錯誤 499');
  });

  test('reads well where not even the class is known', () => {
    expect(english.find({ status: 999 })).toMatchObject({ title: 'Status 999', generic: true, causes: [] });
    expect(chinese.find({ status: 999 }).title).toBe('狀態碼 999');
  });

  test.each([
    ['net::ERR_FOO_BAR', 'Foo bar', /without an answer/],
    ['net::ERR_SSL_FOO', 'SSL foo', /secure connection/],
    ['SEC_ERROR_FOO', 'Foo', /certificate/],
    ['NS_ERROR_UNKNOWN_HOST', 'Unknown host', /name of the server/],
    ['net::ERR_CERT_COMMON_NAME_FOO', 'Cert common name foo', /certificate/],
    ['net::ERR_PROXY_CONNECTION_FOO', 'Proxy connection foo', /proxy/],
    ['net::ERR_CONNECTION_TIMED_OUT', 'Connection timed out', /in time/],
    ['net::ERR_BLOCKED_BY_FOO', 'Blocked by foo', /stopped the request/],
    ['net::ERR_HTTP2_FOO', 'HTTP2 foo', /HTTP\/2/],
    ['net::ERR_QUIC_FOO', 'QUIC foo', /QUIC/],
    ['net::ERR_CACHE_FOO', 'Cache foo', /cache/],
    ['net::ERR_CONNECTION_FOO', 'Connection foo', /connection to the server/],
    ['NS_BINDING_FOO', 'Binding foo', /gave the request up/],
    ["Peer's Certificate has gone.", "Peer's Certificate has gone.", /certificate/],
    ['NS_ERROR_UNKNOWN', 'Network error', /without an answer/],
    [undefined, 'Network error', /without an answer/],
  ])('reads the unknown error %s as "%s"', (error, title, meaning) => {
    const entry = english.find({ status: 0, error });
    expect(entry).toMatchObject({ title, generic: true });
    expect(entry.meaning).toMatch(meaning);
    expect(chinese.find({ status: 0, error }).meaning).toMatch(/\p{Script=Han}/u);
  });

  test('always gives something readable', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.option(fc.nat(), { nil: undefined }),
        fc.string(),
        (status, substatus, error) => {
          const entry = english.find({ status, substatus, error });
          expect(entry.title.trim()).not.toBe('');
          expect(entry.meaning.trim()).not.toBe('');
        },
      ),
    );
  });
});

test('get gives the entry of an id, or what stands in for it', () => {
  expect(english.get('iis/404.13').id).toBe('iis/404.13');
  expect(english.get('iis/404.99').id).toBe('http/404');
  expect(english.get('http/499').title).toBe('Client error 499');
  expect(english.get('net/ERR_FOO_BAR').title).toBe('Foo bar');
});

test.each<[string, EntryId | undefined]>([
  ['500-11', 'iis/500.11'],
  ['500-11.asp', 'iis/500.11'],
  [' 404.13 ', 'iis/404.13'],
  ['404', 'http/404'],
  ['iis/404.13', 'iis/404.13'],
  ['net::ERR_CONNECTION_RESET', 'net/ERR_CONNECTION_RESET'],
  ['err_connection_reset', 'net/ERR_CONNECTION_RESET'],
  ['ns_error_net_reset', 'net/ERR_CONNECTION_RESET'],
  ['404.99', undefined],
  ['', undefined],
])('"%s" names %s', (spelling, id) => {
  expect(english.named(spelling)?.id).toBe(id);
});
