import { expect, test } from 'vitest';
import { exchangeFor, type RuleCase } from '../fixtures/rule-case';
import { askingOrigin, otherOrigin } from './asking-page';

const URL_HERE = 'https://app.example/api';

test.each<[string, Partial<RuleCase>, string | undefined, string | undefined]>([
  ['the initiator', { initiator: 'https://page.example/a' }, 'https://page.example', 'https://page.example'],
  ['the same origin', { initiator: 'https://app.example' }, 'https://app.example', undefined],
  [
    'the Origin header',
    { requestHeaders: { Origin: 'https://page.example', Referer: 'https://x.example/' } },
    'https://page.example',
    'https://page.example',
  ],
  [
    'the Referer',
    { requestHeaders: { referer: 'http://x.example:81/a' } },
    'http://x.example:81',
    'http://x.example:81',
  ],
  ['a sandboxed page', { initiator: 'null' }, undefined, undefined],
  ['nothing', {}, undefined, undefined],
])('%s', (_, given, asking, other) => {
  const exchange = exchangeFor({ status: 0, url: URL_HERE, ...given });
  expect([askingOrigin(exchange), otherOrigin(exchange)]).toEqual([asking, other]);
});
