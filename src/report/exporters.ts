import type { Exporter } from './report';

const modules = import.meta.glob<{ default: Exporter }>(['./exporters/*.ts', '!./exporters/*.test.ts'], {
  eager: true,
});

/** Every exporter, by id. */
export const exporters: readonly Exporter[] = Object.values(modules)
  .map((module) => module.default)
  .sort((a, b) => (a.id < b.id ? -1 : 1));
