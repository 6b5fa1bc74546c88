import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOrder } from './text-order';

/** By the engine's own sort. */
function expected(texts: readonly string[]): number[] {
  const places = texts.map((_, place) => place);
  return places.sort((a, b) => {
    const [first = '', second = ''] = [texts[a], texts[b]];
    return first < second ? -1 : first > second ? 1 : a - b;
  });
}

describe('textOrder', () => {
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
    expect([...textOrder(texts)]).toEqual(expected(texts));
  });

  it('is that of comparing them one by one', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '~', '\0', '\x7f', 'é'), maxLength: 14 });
    fc.assert(
      fc.property(fc.array(letters, { minLength: 30, maxLength: 120 }), (texts) => {
        expect([...textOrder(texts)]).toEqual(expected(texts));
      }),
    );
  });
});
