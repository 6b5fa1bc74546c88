/// <reference types="vite/types/importMeta.d.ts" />
import type { Check } from './check';

/** Every check: the default exports of the files in `checks/`. */
export const checks: readonly Check[] = Object.values(
  import.meta.glob<Check>(['./checks/*.ts', '!./checks/*.test.ts'], {
    eager: true,
    import: 'default',
  }),
);
