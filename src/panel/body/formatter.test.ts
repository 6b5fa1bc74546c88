import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Body } from '../har/body';
import { format } from './format';
import { createFormatter, TIME_LIMIT } from './formatter';
import type { FormatRequest } from './protocol';

const bodyOf = (text: string): Body => ({ text, length: text.length });

/** A formatter, and its workers played by hand. */
function stage() {
  const asked: FormatRequest[] = [];
  const workers: ((data: unknown) => void)[] = [];
  const end = vi.fn();
  const formatted = createFormatter((answer) => {
    workers.push(answer);
    return { post: (request) => asked.push(request), end };
  });
  const say = (data: unknown) => workers.at(-1)?.(data);
  const answer = () => {
    const request = asked.at(-1);
    say(request && format(request));
  };
  return { formatted, asked, workers, end, say, answer };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('gives nothing, and then the form', () => {
  const { formatted, answer } = stage();
  const result = formatted(bodyOf('{"a":1}'), 'json', 'pretty');
  expect(result.value).toBeUndefined();
  answer();
  expect(result.value?.pretty).toBe('{\n  "a": 1\n}');
  expect(result.value?.tokens.ends.length).toBeGreaterThan(0);
});

test('asks once for each body and form', () => {
  const { formatted, asked, answer } = stage();
  const body = bodyOf('{}');
  formatted(body, 'json', 'pretty');
  answer();
  expect(formatted(body, 'json', 'pretty').value).toBeDefined();
  expect(asked).toHaveLength(1);
  formatted(body, 'json', 'source');
  expect(asked.map(({ form }) => form)).toEqual(['pretty', 'source']);
});

test('does the last that was asked for first', () => {
  const { formatted, asked, answer } = stage();
  for (const text of ['1', '2', '3']) formatted(bodyOf(text), 'json', 'pretty');
  answer();
  answer();
  expect(asked.map(({ text }) => text)).toEqual(['1', '3', '2']);
});

test.each<[string, (say: (data: unknown) => void) => void]>([
  ['takes too long', () => vi.advanceTimersByTime(TIME_LIMIT)],
  ['fails', (say) => say(undefined)],
  ['says something else', (say) => say({ pretty: 1 })],
])('a worker that %s is ended, and the body shown as it came', (_, fail) => {
  const { formatted, workers, end, say, answer } = stage();
  const lost = formatted(bodyOf('1'), 'json', 'pretty');
  const other = formatted(bodyOf('[2]'), 'json', 'pretty');
  fail(say);
  expect(lost.value?.pretty).toBeUndefined();
  expect(end).toHaveBeenCalledOnce();
  expect(workers).toHaveLength(2);
  answer();
  expect(other.value?.pretty).toBe('[\n  2\n]');
  vi.advanceTimersByTime(TIME_LIMIT);
  expect(end).toHaveBeenCalledOnce();
});

test('where no worker starts, every body is shown as it came', () => {
  const formatted = createFormatter(() => {
    throw new Error('No workers here');
  });
  for (const text of ['1', '2'])
    expect(formatted(bodyOf(text), 'json', 'pretty').value?.tokens.ends).toHaveLength(0);
});

test('the beginning of a long body is said to be one', () => {
  const { formatted, asked } = stage();
  formatted({ text: '[1', tail: '2]', length: 1e6 }, 'json', 'pretty');
  expect(asked[0]?.isWhole).toBe(false);
});

test('plain text is there at once', () => {
  const { formatted, asked } = stage();
  expect(formatted(bodyOf('Oops'), 'text', 'pretty').value?.tokens.ends).toHaveLength(0);
  expect(asked).toEqual([]);
});
