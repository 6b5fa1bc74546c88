import { describe, expect, it } from 'vitest';
import { fileMoment, isoMoment, readableDuration, readableMoment } from './moment';

describe('moments', () => {
  it.each([
    [Date.UTC(2026, 10, 23, 9, 30, 5, 7), '2026-11-23T09:30:05.007Z', '2026-11-23 09:30:05.007'],
    [0.9, '1970-01-01T00:00:00.000Z', '1970-01-01 00:00:00.000'],
    [Number.NaN, '', ''],
    [9e15, '', ''],
    [Number.NEGATIVE_INFINITY, '', ''],
  ])('%d', (at, iso, readable) => {
    expect(isoMoment(at)).toBe(iso);
    expect(readableMoment(at)).toBe(readable);
  });

  it('for files are local', () => {
    expect(fileMoment(new Date(2026, 0, 2, 3, 4).getTime())).toBe('2026-01-02T0304');
    expect(fileMoment(Number.NaN)).toBe('');
  });
});

describe('durations', () => {
  it.each([
    [0, '0 ms'],
    [0.04, '0 ms'],
    [3.25, '3.3 ms'],
    [12.4, '12 ms'],
    [999.4, '999 ms'],
    [999.6, '1 s'],
    [1250, '1.25 s'],
    [99_990, '99.99 s'],
    [120_000, '2 min 0 s'],
    [125_400, '2 min 5 s'],
    [-1, ''],
    [Number.NaN, ''],
  ])('%d ms reads %j', (ms, expected) => {
    expect(readableDuration(ms)).toBe(expected);
  });
});
