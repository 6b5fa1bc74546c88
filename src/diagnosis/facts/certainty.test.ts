import { expect, test } from 'vitest';
import { evidenceOf } from '../../evidence/exchange-fixture';
import type { Certainty } from '../../evidence/finding';
import { atMost, certaintyOfFact } from './certainty';

test.each<[Certainty, Certainty, Certainty]>([
  ['confirmed', 'likely', 'likely'],
  ['likely', 'confirmed', 'likely'],
  ['possible', 'confirmed', 'possible'],
  ['likely', 'possible', 'possible'],
  ['confirmed', 'confirmed', 'confirmed'],
])('at most %s, what is %s is %s', (limit, certainty, expected) => {
  expect(atMost(limit, certainty)).toBe(expected);
});

test('a fact is as sure as the finding that it was read from', () => {
  const quote = { where: 'body', text: 'x' } as const;
  const evidence = evidenceOf({
    facts: { errorCode: '1020', module: 'WebDAV' },
    findings: [
      { certainty: 'confirmed', quote, errorCode: '1009' },
      { certainty: 'likely', quote, errorCode: '1020' },
    ],
  });
  expect(certaintyOfFact('errorCode', evidence)).toBe('likely');
  expect(certaintyOfFact('module', evidence)).toBe('possible');
  expect(certaintyOfFact('hresult', evidence)).toBeUndefined();
});
