import { describe, expect, it } from 'vitest';
import { en } from '../../../i18n/en';
import { COLUMN_IDS, DEFAULT_COLUMNS } from '../../../settings/schema';
import { COLUMNS, fitting, headingOf, resized, template } from './columns';

const idsAt = (width: number) => fitting(DEFAULT_COLUMNS, width).map(({ id }) => id);

it('has every column, each with a heading of its own', () => {
  expect(COLUMNS.map(({ id }) => id)).toEqual(COLUMN_IDS);
  expect(new Set(COLUMN_IDS.map((id) => headingOf(id, en))).size).toBe(COLUMN_IDS.length);
});

describe('fitting', () => {
  it.each([
    [1200, ['status', 'name', 'host', 'method', 'answered-by', 'cause', 'certainty', 'time']],
    [600, ['status', 'name', 'method', 'answered-by', 'cause', 'certainty', 'time']],
    [480, ['status', 'name', 'answered-by', 'cause', 'certainty']],
    [250, ['status', 'name', 'certainty']],
    [0, ['status']],
  ])('at %i px', (width, expected) => {
    expect(idsAt(width)).toEqual(expected);
  });

  it('gives the columns that there were where nothing changes', () => {
    const before = fitting(DEFAULT_COLUMNS, 600);
    expect(fitting(DEFAULT_COLUMNS, 590, before)).toBe(before);
    expect(fitting(DEFAULT_COLUMNS, 480, before)).toEqual(fitting(DEFAULT_COLUMNS, 480));
    expect(fitting([...DEFAULT_COLUMNS].slice(1), 600, before)).not.toBe(before);
  });

  it('never asks for more than there is', () => {
    for (let width = 120; width < 2000; width += 7) {
      const least = template(fitting(COLUMN_IDS, width), {}, width).matchAll(/minmax\((\d+)px/g);
      expect([...least].reduce((sum, [, px]) => sum + Number(px), 0)).toBeLessThanOrEqual(width);
    }
  });
});

describe('resized', () => {
  const columns = fitting(['status', 'name', 'host'], 1000);
  it.each([
    ['widens one at the cost of the next', 50, { status: 250, name: 350, host: 400 }],
    ['stops where the next would get too narrow', 900, { status: 500, name: 100, host: 400 }],
    ['stops where it would get too narrow itself', -900, { status: 118, name: 482, host: 400 }],
  ])('%s', (_, by, expected) => {
    expect(resized(columns, [200, 400, 400], 0, by, 1000)).toEqual(expected);
  });

  it('leaves all as it is after the last', () => {
    expect(resized(columns, [200, 400, 400], 2, 9, 1000)).toEqual({ status: 200, name: 400, host: 400 });
  });
});
