import { describe, expect, test } from 'vitest';
import { fixtureNames as names } from './names-fixture';
import { phraseFinder } from './phrases';

test.each([
  ['http/404', 'http/404'],
  ['http/520', 'vendor/cloudflare-520'],
  ['http/777', undefined],
  ['iis/404.13', 'iis/404.13'],
  ['0x80070005', 'win32/5'],
  ['2148074254', 'hresult/0x8009030e'],
  ['error_access_denied', 'win32/5'],
  ['nonsense', undefined],
])('%s is named %s', (spelling, id) => {
  expect(names.named(spelling)).toBe(id);
});

test.each([
  ['http/777', 'http/777'],
  ['net/ERR_NEW', 'net/ERR_NEW'],
  ['hresult/0x80041234', 'hresult/0x80041234'],
  ['iis/404.99', undefined],
  ['0x80041234', undefined],
])('an unknown %s keeps %s', (spelling, id) => {
  expect(names.unknown(spelling)).toBe(id);
});

describe('phrases', () => {
  const find = phraseFinder([
    { text: 'Request timed out.', id: 'http/408' },
    { text: 'Request timed out. Try later', id: 'http/504' },
    { text: '「找不到」 the page at', id: 'http/404' },
    { text: 'Not Found', id: 'http/410' },
  ]);

  test.each([
    ['It said: request TIMED out.', [['http/408', 9, 27]]],
    ['Request timed out. Try later', [['http/504', 0, 28]]],
    ['Request timed out. Try laterally', [['http/408', 0, 18]]],
    ['İ「找不到」 the page at 8', [['http/404', 1, 18]]],
    ['PreRequest timed out. Not Found', []],
  ])('%s', (text, expected) => {
    expect(find(text).map(({ id, from, to }) => [id, from, to])).toEqual(expected);
  });
});
