import { expect, it } from 'vitest';
import { menuPlace } from './menu-place';

const menu = { width: 100, height: 200 };
const window = { width: 500, height: 400 };
const area = (left: number, top: number, width = 0, height = 0) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

it.each([
  ['below a button', area(50, 10, 30, 20), 'start', { left: 50, top: 30 }],
  ["at a button's end", area(450, 10, 30, 20), 'end', { left: 380, top: 30 }],
  ['above, where there is no room', area(50, 350, 30, 20), 'start', { left: 50, top: 150 }],
  ['within the window, left', area(10, 10, 20, 20), 'end', { left: 4, top: 30 }],
  ['within the window, right', area(490, 10), 'start', { left: 396, top: 10 }],
  ['where it fits neither below nor above', area(10, 190, 0, 20), 'start', { left: 10, top: 196 }],
] as const)('%s', (_, at, align, place) => {
  expect(menuPlace(at, menu, window, align)).toEqual(place);
});

it('begins at the edge where the window is too small', () => {
  expect(menuPlace(area(10, 10), menu, { width: 50, height: 50 }, 'start')).toEqual({ left: 4, top: 4 });
});
