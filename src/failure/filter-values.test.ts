import { describe, expect, it } from 'vitest';
import { aFailure, aNetworkError, subjectOf } from './filter-fixture';
import { valuesIn } from './filter-values';

const subjects = [
  subjectOf(
    aFailure({ url: 'https://a.test:81/x', type: 'ping', responseHeaders: [{ name: 'Server', value: 'x' }] }),
    {
      code: '404.13',
      answeredBy: 'IIS 10.0',
    },
  ),
  subjectOf(aFailure({ url: 'https://b.test/y' }), { code: '404' }),
  subjectOf(aNetworkError('net::ERR_FAILED', { url: 'https://b.test/z' }), { code: 'ERR_FAILED' }),
];

describe('valuesIn', () => {
  it.each<[string, string[]]>([
    ['domain', ['b.test', 'a.test']],
    ['status-code', ['404', '404.13']],
    ['answered-by', ['IIS 10.0']],
    ['error', ['net::ERR_FAILED']],
    ['resource-type', ['fetch', 'ping']],
    ['has-response-header', ['Server']],
    ['response-header-server', ['x']],
    ['cause', []],
    ['is', []],
    ['nokey', []],
  ])('%s', (key, values) => {
    expect(valuesIn(subjects, key)).toEqual(values);
  });
});
