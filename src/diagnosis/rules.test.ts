import { describe, expect, test } from 'vitest';
import type { Rule } from './diagnosis';
import { rules } from './rules';

const modules = import.meta.glob<{ default: Rule }>(['./rules/*.ts', '!./rules/*.test.ts'], { eager: true });
const tests = Object.keys(import.meta.glob('./rules/*.test.ts'));
const sources = import.meta.glob<string>(['./rules/*.ts', '!./rules/*.test.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

describe.each(Object.entries(modules))('%s', (file, { default: rule }) => {
  test('has the id of its file', () => {
    expect(`./rules/${rule.id}.ts`).toBe(file);
  });

  test('says in one sentence what it computes', () => {
    expect(rule.description).toMatch(/^[A-Z].*[^.]\.$/);
    expect(rule.description).not.toContain('\n');
  });

  test('has a source and a test beside it', () => {
    expect(sources[file]).toMatch(/@see https:\/\/|RFC \d{4}/);
    expect(tests).toContain(file.replace('.ts', '.test.ts'));
  });

  test('is registered', () => {
    expect(rules).toContain(rule);
  });
});

test('every rule goes by its id', () => {
  expect(rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).toSorted());
  expect(rules).toHaveLength(Object.keys(modules).length);
});
