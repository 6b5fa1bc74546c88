import { describe, expect, it } from 'vitest';
import { aFailure } from '../../../failure/filter-fixture';
import { en } from '../../../i18n/en';
import { layOut } from '../../store/lines';
import { makeRow } from '../../store/row';
import { setOf } from '../../store/row-set.fixture';
import { anchorOf, type Look, scrollFor } from './anchor';

const LINE = 20;
const linesOf = (...ids: string[]) =>
  layOut(
    setOf(ids.map((id, endedAt) => makeRow(aFailure({ id, endedAt })))),
    { grouping: 'none', sort: null, collapse: false, toggled: new Set() },
    [],
    en,
  );
const before = linesOf('a', 'b', 'c', 'd', 'e', 'f');
const after = linesOf('new', 'a', 'b', 'more', 'c', 'd', 'e', 'f');
const LOOK: Look = {
  lines: before,
  top: 40,
  height: 60,
  lineHeight: LINE,
  pointer: undefined,
  active: -1,
  isFollowing: false,
};
const scrolled = (look: Partial<Look>) => {
  const anchor = anchorOf({ ...LOOK, ...look });
  return anchor && scrollFor(anchor, after, LINE);
};

describe('when lines come above', () => {
  it.each<[string, Partial<Look>, number | undefined]>([
    ['the line under the pointer stays', { pointer: 25 }, 80],
    ['the active line stays', { active: 4 }, 80],
    ['the topmost stays', {}, 80],
    ['the topmost stays when the active line is out of view', { active: 0, top: 45 }, 85],
    ['the end is followed when nobody looks at a line', { isFollowing: true }, undefined],
    ['the pointer holds the list even at its end', { isFollowing: true, pointer: 5 }, 80],
    ['a pointer below the last line holds nothing', { isFollowing: true, pointer: 500 }, undefined],
  ])('%s', (_, look, expected) => {
    expect(scrolled(look)).toBe(expected);
  });

  it('a line that is gone holds nothing', () => {
    expect(scrollFor({ key: 'gone', offset: 0 }, after, LINE)).toBeUndefined();
  });
});
