import { expect, it } from 'vitest';
import { LossCount } from './losses';

type Step = (count: LossCount) => void;
const told =
  (dropped: number): Step =>
  (count) =>
    count.told({ dropped, unseen: 0 });
const held =
  (...ids: string[]): Step =>
  (count) =>
    count.stillHeld(ids);
const reset: Step = (count) => count.reset();

it.each<[string, Step[], number]>([
  ['nothing was told', [], 0],
  ['told', [told(3)], 3],
  ['told again', [told(3), told(5)], 5],
  ['some are held', [told(3), held('a', 'b')], 1],
  ['held before told', [held('a', 'b'), told(3)], 1],
  ['the same is held twice', [told(3), held('a'), held('a')], 2],
  ['more are held than were dropped', [told(1), held('a', 'b')], 0],
  ['cleared', [told(3), held('a'), reset], 0],
  ['told after a clear', [told(3), held('a'), reset, told(2)], 2],
])('%s', (_, steps, expected) => {
  const count = new LossCount();
  for (const step of steps) step(count);
  expect(count.dropped.value).toBe(expected);
});

it('a clear leaves what was unseen', () => {
  const count = new LossCount();
  count.told({ dropped: 1, unseen: 4 });
  count.reset();
  expect(count.unseen.value).toBe(4);
});
