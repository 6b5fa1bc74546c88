import type { Rule } from './diagnosis';

const modules = import.meta.glob<{ default: Rule }>(['./rules/*.ts', '!./rules/*.test.ts'], { eager: true });

/** Every rule, by id. */
export const rules: readonly Rule[] = Object.values(modules)
  .map((module) => module.default)
  .sort((a, b) => (a.id < b.id ? -1 : 1));
