import { describe, expect, it } from 'vitest';
import { durationText, sizeText } from './formats';

describe('durationText', () => {
  it.each([
    [0.4, '0 ms'],
    [12.3, '12 ms'],
    [999.4, '999 ms'],
    [1250, '1.25 s'],
    [120_000, '2.0 min'],
  ])('%d ms reads %s', (ms, text) => expect(durationText(ms)).toBe(text));
});

describe('sizeText', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1234, '1.2 kB'],
    [30_000_000, '30.0 MB'],
  ])('%d bytes read %s', (bytes, text) => expect(sizeText(bytes)).toBe(text));
});
