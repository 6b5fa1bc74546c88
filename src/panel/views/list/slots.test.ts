import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Slots } from './slots';

const keysFrom = (first: number, count = 4, name = 'row') =>
  Array.from({ length: count }, (_, at) => `${name} ${first + at}`);

describe('slots', () => {
  it.each([
    ['scrolled down', [3, keysFrom(3)], 3],
    ['scrolled up', [0, keysFrom(0)], 0],
    ['scrolled by more than is in view', [900, keysFrom(900)], 2],
    ['other lines in the same place', [2, keysFrom(2, 4, 'other')], 2],
    ['other lines elsewhere', [901, keysFrom(901, 4, 'other')], 2],
    ['fewer lines', [0, keysFrom(90, 2, 'other')], 2],
    ['none', [0, []], 2],
    ['the same lines, others above them gone', [1, keysFrom(2)], 2],
  ] as const)('%s', (_, [first, keys], start) => {
    const slots = new Slots();
    slots.startOf(0, keysFrom(0), 4);
    expect(slots.startOf(2, keysFrom(2), 4)).toBe(2);
    expect(slots.startOf(first, keys, 4)).toBe(start);
  });

  it.each([
    ['more slots', 1, 6, 1],
    ['fewer slots, most lines still in view', 2, 3, 2],
    ['fewer slots than where the first line was', 1, 1, 0],
  ])('%s', (_, first, count, start) => {
    const slots = new Slots();
    slots.startOf(0, keysFrom(0, 5), 5);
    slots.startOf(1, keysFrom(1, 5), 5);
    expect(slots.startOf(first, keysFrom(first, count), count)).toBe(start);
  });

  it('leaves each line that stays in view its slot, however the list is scrolled', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1 }), fc.integer({ min: 1, max: 20 }), (tops, count) => {
        const slots = new Slots();
        let before = new Map<string, number>();
        for (const top of tops) {
          const keys = keysFrom(top, count);
          const start = slots.startOf(top, keys, count);
          const now = new Map(keys.map((key, at) => [key, (start + at) % count]));
          for (const [key, slot] of now) expect(before.get(key) ?? slot).toBe(slot);
          before = now;
        }
      }),
    );
  });
});
