import { expect, test } from 'vitest';
import { recognisers } from './read';

const files = Object.keys(import.meta.glob(['./recognisers/*.ts', '!./recognisers/*.test.ts']));
const tests = Object.keys(import.meta.glob('./recognisers/*.test.ts'));

test('every file in recognisers/ holds the recogniser that it is named after', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(recognisers.map(({ id }) => `./recognisers/${id}.ts`).sort()).toEqual([...files].sort());
});

test.each(recognisers)('$id has a description and a test', ({ id, description }) => {
  expect(description).toMatch(/.{20,}\.$/);
  expect(tests).toContain(`./recognisers/${id}.test.ts`);
});
