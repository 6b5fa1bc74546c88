import type { Subject } from './filter-subject';

const COMPARISON = /^([<>]=?)(\d{1,3})$/;
const RANGE = /^(\d{1,3})-(\d{1,3})$/;
const CLASS = /^(\d{1,2})(x{1,2})$/i;
const STATUS = /^\d{1,3}$/;
const SUBSTATUS = /^\d{3}\.\d{1,3}$/;

/**
 * Compiles one value of `status-code:`: `404`, `404.13`, `4xx`, `40x`, `>=500`, `400-499`; undefined for anything
 * else. `404` takes all its sub-statuses. Network errors have status 0, which only `0` itself takes.
 */
export function compileStatus(value: string): ((subject: Subject) => boolean) | undefined {
  if (STATUS.test(value)) {
    const status = Number(value);
    return (subject) => subject.status === status;
  }
  if (SUBSTATUS.test(value)) return (subject) => subject.code === value;
  const range = rangeOf(value);
  if (range === undefined) return undefined;
  const [from, to] = range;
  return ({ status }) => status > 0 && status >= from && status <= to;
}

/** First and last status of a value, both included. */
function rangeOf(value: string): readonly [number, number] | undefined {
  const [, operator, bound] = COMPARISON.exec(value) ?? [];
  switch (operator) {
    case '>':
      return [Number(bound) + 1, Infinity];
    case '>=':
      return [Number(bound), Infinity];
    case '<':
      return [0, Number(bound) - 1];
    case '<=':
      return [0, Number(bound)];
  }
  const [, from, to] = RANGE.exec(value) ?? [];
  if (from !== undefined) return [Number(from), Number(to)];
  const [, digits = '', wild = ''] = CLASS.exec(value) ?? [];
  if (digits.length + wild.length !== 3) return undefined;
  const size = 10 ** wild.length;
  return [Number(digits) * size, Number(digits) * size + size - 1];
}
