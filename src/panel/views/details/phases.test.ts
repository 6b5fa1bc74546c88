import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePhases, scaleTicks } from './phases';

describe('placePhases', () => {
  it('puts one behind the other, TLS at the end of connecting', () => {
    const timings = { blocked: 3, dns: 5, connect: 40, ssl: 25, send: 1, wait: 100, receive: 2 };
    expect(placePhases(timings).map(({ phase, start }) => [phase, start])).toEqual([
      ['blocked', 0],
      ['dns', 3],
      ['connect', 8],
      ['ssl', 23],
      ['send', 48],
      ['wait', 49],
      ['receive', 149],
    ]);
  });

  it.each([
    [{}, []],
    [{ wait: -1, dns: Number.NaN }, []],
    [{ dns: -1, wait: 7 }, [{ phase: 'wait', start: 0, length: 7 }]],
    [{ ssl: 9 }, [{ phase: 'ssl', start: 0, length: 9 }]],
  ])('%j', (timings, phases) => {
    expect(placePhases(timings)).toEqual(phases);
  });
});

describe('scaleTicks', () => {
  it.each([
    [100, [0, 20, 40, 60, 80, 100]],
    [412.6, [0, 100, 200, 300, 400]],
    [7, [0, 2, 4, 6]],
    [0, [0]],
    [Number.NaN, [0]],
    [Number.POSITIVE_INFINITY, [0]],
  ])('%d', (whole, ticks) => {
    expect(scaleTicks(whole)).toEqual(ticks);
  });

  it('is short, and reaches more than half way', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (whole) => {
        const ticks = scaleTicks(whole);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks.at(-1)).toBeGreaterThan(whole / 2);
        expect(ticks.at(-1)).toBeLessThanOrEqual(whole);
      }),
    );
  });
});
