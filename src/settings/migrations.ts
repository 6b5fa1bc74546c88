import type { JsonObject } from './json';

/** Brings settings of one version to the next. Knows nothing of the schema, which will have moved on; checks nothing. */
export type Migration = (settings: JsonObject) => JsonObject;

/** The items of version 0, which kept each setting under a key of its own: the old key, and where it went. */
const SEPARATE_ITEMS = [
  ['preserve-log', 'preserveLog'],
  ['show-noise', 'showNoise'],
  ['grouping', 'grouping'],
] as const;

/** The width of the details as a part of the panel's, in version 0. */
const SPLIT = 'split';

/** The keys of the items of version 0. */
export const SEPARATE_KEYS: readonly string[] = [...SEPARATE_ITEMS.map(([key]) => key), SPLIT];

/** 0 → 1: separate items become one. */
const joinItems: Migration = (items) => ({
  ...Object.fromEntries(
    SEPARATE_ITEMS.filter(([key]) => Object.hasOwn(items, key)).map(([key, name]) => [name, items[key]]),
  ),
  ...(Object.hasOwn(items, SPLIT) && { details: { right: items[SPLIT] } }),
});

/** The step at place n leads from version n to version n + 1. */
export const MIGRATIONS: readonly Migration[] = [joinItems];

/** The version of the settings as `schema.ts` has them. */
export const VERSION = MIGRATIONS.length;

/** The version that settings say they have; undefined when they name none that can be. */
export function versionOf({ version }: JsonObject): number | undefined {
  return typeof version === 'number' && Number.isSafeInteger(version) && version >= 0 ? version : undefined;
}

/**
 * Brings settings to the newest version that there are steps for. Settings of that version, of a later one or of none
 * stay as they are.
 * @returns the settings with their version.
 */
export function migrate(settings: JsonObject, migrations: readonly Migration[] = MIGRATIONS): JsonObject {
  const version = versionOf(settings) ?? migrations.length;
  const steps = migrations.slice(version);
  const migrated = steps.reduce((before, step) => step(before), settings);
  return { ...migrated, version: Math.max(version, migrations.length) };
}
