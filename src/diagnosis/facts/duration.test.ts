import { expect, test } from 'vitest';
import { exchangeFor } from '../fixtures/rule-case';
import { answerTime, durationText } from './duration';

test.each([
  [0, '0 ms'],
  [849.6, '850 ms'],
  [1000, '1.0 s'],
  [3240, '3.2 s'],
  [10_000, '10 s'],
  [120_400, '120 s'],
])('%d ms reads %s', (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
});

test.each([
  [{ duration: 900, wait: 800 }, 800],
  [{ duration: 900, wait: 0 }, 900],
  [{ duration: -1 }, undefined],
  [{ duration: Number.NaN }, undefined],
  [{}, undefined],
])('the answer of %j took %s', (times, expected) => {
  expect(answerTime(exchangeFor({ status: 504, ...times }))).toBe(expected);
});
