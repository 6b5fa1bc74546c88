import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberList } from './number-list';

const uint32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('a list of numbers', () => {
  it('holds what was put into it, one by one or many at once', () => {
    const parts = fc.array(fc.oneof(uint32, fc.array(uint32, { maxLength: 200 })));
    fc.assert(
      fc.property(parts, fc.nat(100), (all, room) => {
        const list = new NumberList(room);
        for (const part of all) {
          if (typeof part === 'number') list.push(part);
          else list.append(Uint32Array.from(part));
        }
        expect([...list.view()]).toEqual(all.flat());
        expect(list.length).toBe(all.flat().length);
        expect(list.at(list.length - 1)).toBe(all.flat().at(-1));
        expect(list.at(list.length)).toBeUndefined();
      }),
    );
  });
});
