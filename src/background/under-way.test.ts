import { expect, it } from 'vitest';
import { UnderWay } from './under-way';

it('gives what is known of a request, once', () => {
  const requests = new UnderWay<string>();
  requests.set('1', 'a');
  requests.set('2', 'b');
  expect([requests.get('1'), requests.take('1'), requests.take('1')]).toEqual(['a', 'a', undefined]);
  expect([...requests]).toEqual([['2', 'b']]);
});

it('names the oldest where there is one too many', () => {
  const requests = new UnderWay<number>();
  const named = Array.from({ length: 502 }, (_, nth) => requests.set(`${nth}`, nth));
  expect(named.slice(0, 500).every((id) => id === undefined)).toBe(true);
  expect(named.slice(500)).toEqual(['0', '0']);
});

it('parts what was stored by what ended before it was read, and by what was amended', () => {
  const requests = new UnderWay<string>();
  requests.take('succeeded');
  const amended: string[] = [];
  const stored = new Map(['failed', 'succeeded', 'goes on'].map((id) => [id, id.toUpperCase()]));
  const { over, open } = requests.part(stored, (id, known) => {
    if (id !== 'failed') return false;
    amended.push(known);
    return true;
  });
  expect(amended).toEqual(['FAILED']);
  expect(over.map(([id]) => id)).toEqual(['failed', 'succeeded']);
  expect(open).toEqual([['goes on', 'GOES ON']]);
});
