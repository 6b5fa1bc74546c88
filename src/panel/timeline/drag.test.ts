import { expect, test } from 'vitest';
import { dragged, type Grip, gripAt, narrowing } from './drag';

const axis = { from: 1000, to: 2000, width: 100, count: 10 };
const span = { from: 1300, to: 1600 };

test.each<[number, Grip]>([
  [0.1, 'new'],
  [0.29, 'from'],
  [0.31, 'from'],
  [0.45, 'middle'],
  [0.61, 'to'],
  [0.7, 'new'],
])('a pointer at %d holds %s', (place, grip) => {
  expect(gripAt(place, span, axis, 0.02)).toBe(grip);
  expect(gripAt(place, undefined, axis, 0.02)).toBe('new');
});

test('without a span, a pointer holds an end of the axis, or begins one', () => {
  expect([0.01, 0.5, 0.99].map((place) => gripAt(place, undefined, axis, 0.02))).toEqual([
    'from',
    'new',
    'to',
  ]);
  expect(dragged({ grip: 'to', at: 1, span: undefined }, 0.42, axis)).toEqual({ from: 1000, to: 1400 });
});

test('of two ends that are on each other the later one is held, which has room to go', () => {
  expect(gripAt(0.3, { from: 1300, to: 1300 }, axis, 0.02)).toBe('to');
});

test.each([
  ['new', 0.35, 0.35, { from: 1300, to: 1400 }],
  ['new', 0.35, 0.78, { from: 1300, to: 1800 }],
  ['new', 0.78, 0.35, { from: 1300, to: 1800 }],
  ['new', 0.78, -3, { from: 1000, to: 1800 }],
  ['from', 0.3, 0.11, { from: 1100, to: 1600 }],
  ['from', 0.3, 0.9, { from: 1500, to: 1600 }],
  ['to', 0.6, 9, { from: 1300, to: 2000 }],
  ['middle', 0.45, 0.56, { from: 1400, to: 1700 }],
  ['middle', 0.45, 0.46, span],
  ['middle', 0.45, 5, { from: 1700, to: 2000 }],
] as const)('%s dragged from %d to %d', (grip, at, place, expected) => {
  expect(dragged({ grip, at, span }, place, axis)).toEqual(expected);
});

test.each([
  [{ from: 1000, to: 2000 }, undefined],
  [{ from: 900, to: 2100 }, undefined],
  [
    { from: 1000, to: 1900 },
    { from: 1000, to: 1900 },
  ],
  [
    { from: 1100, to: 2000 },
    { from: 1100, to: 2000 },
  ],
])('%j filters as %j', (given, expected) => {
  expect(narrowing(given, axis)).toEqual(expected);
});
