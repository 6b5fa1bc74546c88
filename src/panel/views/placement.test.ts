import { expect, it } from 'vitest';
import { placeOf } from './placement';

it.each([
  ['auto', 1280, 760, 'right'],
  ['auto', 500, 760, 'below'],
  ['auto', 500, 300, 'over'],
  ['auto', 1280, 200, 'right'],
  ['right', 1280, 760, 'right'],
  ['right', 500, 760, 'below'],
  ['below', 1280, 760, 'below'],
  ['below', 1280, 300, 'over'],
] as const)('%s in %i × %i px is %s', (placement, width, height, place) => {
  expect(placeOf(placement, width, height)).toBe(place);
});
