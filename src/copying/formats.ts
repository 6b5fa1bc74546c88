import type { CopyFormat } from './format';

const modules = import.meta.glob<{ default: CopyFormat }>(['./formats/*.ts', '!./formats/*.test.ts'], {
  eager: true,
});

/** Every format, by id. */
export const formats: ReadonlyMap<string, CopyFormat> = new Map(
  Object.values(modules).map(({ default: format }) => [format.id, format]),
);
