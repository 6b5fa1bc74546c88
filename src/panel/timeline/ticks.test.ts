import { describe, expect, test } from 'vitest';
import { rangeText, ticksOf } from './ticks';

/** On the reader's clock, wherever the test runs. */
const START = new Date(2026, 0, 15, 8, 0, 0).getTime();
const SECOND = 1000;
const HOUR = 3600 * SECOND;

const textsOf = (length: number, most: number, language = 'en') =>
  ticksOf({ from: START, to: START + length }, most, language).map(({ text }) => text);

describe('ticks', () => {
  test.each<[string, string[], string[]]>([
    [
      'parts of a second',
      textsOf(400, 4),
      ['08:00:00.0', '08:00:00.1', '08:00:00.2', '08:00:00.3', '08:00:00.4'],
    ],
    ['seconds', textsOf(6 * SECOND, 4), ['08:00:00', '08:00:02', '08:00:04', '08:00:06']],
    ['minutes', textsOf(200 * SECOND, 4), ['08:00', '08:01', '08:02', '08:03']],
    ['hours', textsOf(3 * HOUR, 3), ['08:00', '09:00', '10:00', '11:00']],
    ['the day at midnight', textsOf(24 * HOUR, 3), ['12:00', 'Jan 16']],
    ['days', textsOf(72 * HOUR, 4, 'zh-TW'), ['1月16日', '1月17日', '1月18日']],
  ])('are %s', (_, texts, expected) => {
    expect(texts).toEqual(expected);
  });

  test.each([1, 40, 900, 40_000, 1e6, 1e8, 1e10, 1e12, 4e12])(
    'of %d ms fit and stand on the axis',
    (length) => {
      for (const most of [1, 3, 10]) {
        const ticks = ticksOf({ from: START, to: START + length }, most, 'en');
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        for (const { at } of ticks) {
          expect(at).toBeGreaterThanOrEqual(START);
          expect(at).toBeLessThanOrEqual(START + length);
        }
      }
    },
  );
});

test.each([
  [50, '08:00:00.00 – 08:00:00.05'],
  [5 * SECOND, '08:00:00 – 08:00:05'],
  [HOUR, '08:00:00 – 09:00:00'],
  [24 * HOUR, 'Jan 15, 08:00 – Jan 16, 08:00'],
])('a range of %i ms reads %s', (length, text) => {
  // Browsers and node differ in which kind of space stands around the dash.
  expect(rangeText({ from: START, to: START + length }, 'en').replaceAll(/\s/g, ' ')).toBe(text);
});
