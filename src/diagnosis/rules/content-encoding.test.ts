import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './content-encoding';

const of = (encoding: string, accept?: string, error = 'net::ERR_CONTENT_DECODING_FAILED'): RuleCase => ({
  status: 0,
  error,
  headers: { 'Content-Encoding': encoding },
  ...(accept !== undefined && { requestHeaders: { 'Accept-Encoding': accept } }),
});
const MISMATCH = 'net/ERR_CONTENT_DECODING_FAILED#encoding-mismatch';
const UNUSABLE = ['likely net/ERR_CONTENT_DECODING_INIT_FAILED#encoding-unusable'];

test.each<[string, RuleCase, readonly string[]]>([
  ['twice', of('gzip, gzip', 'gzip, deflate'), [`likely ${MISMATCH}`]],
  ['twice, as DevTools joins headers', of('gzip\nx-gzip'), [`likely ${MISMATCH}`]],
  ['once', of('gzip', 'gzip;q=1.0, deflate'), [`possible ${MISMATCH}`]],
  ['not offered', of('br', 'gzip, deflate'), UNUSABLE],
  ['not offered at the start', of('zstd', 'gzip', 'net::ERR_CONTENT_DECODING_INIT_FAILED'), UNUSABLE],
  ['any offered', of('br', '*'), [`possible ${MISMATCH}`]],
  ['none at all', of('identity', 'gzip'), [`possible ${MISMATCH}`]],
  [
    'Firefox',
    of('gzip, gzip', undefined, 'NS_ERROR_INVALID_CONTENT_ENCODING'),
    ['likely net/NS_ERROR_INVALID_CONTENT_ENCODING#encoding-mismatch'],
  ],
  ['no header', of(''), []],
  ['another error', of('gzip, gzip', undefined, 'net::ERR_CONTENT_LENGTH_MISMATCH'), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('shows what was sent and what was offered', () => {
  expect(causesFor(rule, of('br', 'gzip'))[0]?.basis.map(({ value }) => value)).toEqual([
    'Content-Encoding: br',
    'Accept-Encoding: gzip',
  ]);
});
