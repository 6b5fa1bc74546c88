import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Waiter, WaitingRoom } from './waiting';

/** The same by searching everything each time. */
class PlainRoom {
  waiters: Waiter<number>[] = [];

  take(key: string, from: number, to: number): Waiter<number> | undefined {
    const [first] = this.waiters
      .filter((waiter) => waiter.key === key && waiter.at >= from && waiter.at <= to)
      .sort((a, b) => a.at - b.at);
    this.waiters = this.waiters.filter((waiter) => waiter !== first);
    return first;
  }

  forget(before: number): void {
    const kept = this.waiters.findIndex((waiter) => waiter.since >= before);
    this.waiters = kept < 0 ? [] : this.waiters.slice(kept);
  }
}

describe('a waiting room', () => {
  it('does what a plain search would', () => {
    const key = fc.constantFrom('a', 'b');
    const time = fc.integer({ min: 0, max: 30 });
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ do: fc.constant('add'), key, time }) },
      { weight: 3, arbitrary: fc.record({ do: fc.constant('take'), key, time }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('forget'), key, time }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80, size: 'max' }), (steps) => {
        const room = new WaitingRoom<number>();
        const plain = new PlainRoom();
        for (const [i, each] of steps.entries()) {
          if (each.do === 'add') {
            const waiter = { value: i, key: each.key, at: each.time, since: i };
            room.add(waiter);
            plain.waiters.push(waiter);
          } else if (each.do === 'take') {
            const [from, to] = [each.time - 5, each.time + 5];
            expect(room.take(each.key, from, to)).toBe(plain.take(each.key, from, to));
          } else {
            room.forget(i - each.time);
            plain.forget(i - each.time);
          }
          expect(room.size).toBe(plain.waiters.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
