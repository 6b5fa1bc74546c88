import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextOrder } from './text-order';

/** By the engine's own sort. */
function expected(texts: readonly string[]): number[] {
  const places = texts.map((_, place) => place);
  return places.sort((a, b) => {
    const [first = '', second = ''] = [texts[a], texts[b]];
    return first < second ? -1 : first > second ? 1 : a - b;
  });
}

describe('TextOrder', () => {
  it.each<[string, string[]]>([
    ['nothing', []],
    ['one', ['a']],
    ['equal texts in their order', ['b', 'a', 'b', 'a']],
    ['a text before what it begins', ['abc', 'ab', '', 'abcdefgh']],
    ['letters beyond ASCII', Array.from({ length: 60 }, (_, i) => ['é', 'z', '報表', '😀'][i % 4] ?? '')],
    [
      'many with long beginnings alike',
      Array.from({ length: 500 }, (_, i) => `/app/item/${(i * 37) % 500}/x`),
    ],
  ])('of %s', (_, texts) => {
    expect([...new TextOrder(texts)]).toEqual(expected(texts));
  });

  it('is that of comparing them one by one', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '~', '\0', '\x7f', 'é'), maxLength: 14 });
    fc.assert(
      fc.property(fc.array(letters, { minLength: 30, maxLength: 120 }), (texts) => {
        expect([...new TextOrder(texts)]).toEqual(expected(texts));
      }),
    );
  });

  it('is the same where it is asked for here and there', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 24 });
    fc.assert(
      fc.property(
        fc.array(texts, { minLength: 60, maxLength: 2000, size: 'max' }),
        fc.array(fc.tuple(fc.nat(), fc.boolean())),
        (all, questions) => {
          const order = new TextOrder(all);
          const inOrder = expected(all);
          for (const [number, isPlace] of questions) {
            const at = number % all.length;
            if (isPlace) expect(order.indexOf(at)).toBe(inOrder.indexOf(at));
            else expect(order.at(at)).toBe(inOrder[at]);
          }
          expect([...order]).toEqual(inOrder);
        },
      ),
      { numRuns: 50 },
    );
    const order = new TextOrder(['b', 'a']);
    expect([order.at(-1), order.at(2), order.indexOf(2)]).toEqual([undefined, undefined, -1]);
  });
});
