import * as v from 'valibot';
import { isJsonObject, type JsonObject, type Path, parseJson, withoutPath } from './json';
import { migrate, SEPARATE_KEYS, VERSION, versionOf } from './migrations';
import { DEFAULTS, GROUPS, type Values, valuesSchema } from './schema';
import type { SettingsStorage } from './storage';

/** The one item that holds the settings. */
export const KEY = 'settings';

/** Characters that an item or a file may have. All settings together fit into a quarter of it. */
export const MAX_CHARACTERS = 100_000;

/** What storage holds. */
export interface Stored {
  /** As it lies there, brought to our version. */
  readonly json: JsonObject;
  readonly values: Values;
  /** Whether a later version of the extension wrote it: it can be read in part, and must not be written. */
  readonly newer: boolean;
}

/** The setting that something is a part of. */
function settingOf([first = '', second]: readonly unknown[]): Path {
  const name = String(first);
  return second !== undefined && GROUPS.some((group) => group === name) ? [name, String(second)] : [name];
}

/** The values of settings; a setting that is not what the schema expects is left to its default, and no other with it. */
export function parseValues(json: JsonObject): Values {
  const result = v.safeParse(valuesSchema, json);
  if (result.success) return result.output;
  const sound = result.issues.reduce<JsonObject>(
    (rest, { path = [] }) => withoutPath(rest, settingOf(path.map(({ key }) => key))),
    json,
  );
  const rest = v.safeParse(valuesSchema, sound);
  return rest.success ? rest.output : DEFAULTS;
}

function parseItem(text: string | undefined): JsonObject | undefined {
  if (text === undefined || text.length > MAX_CHARACTERS) return undefined;
  const json = parseJson(text);
  return isJsonObject(json) ? json : undefined;
}

/** The items of version 0, where there are some. */
function separateItems(storage: SettingsStorage): JsonObject | undefined {
  const items = SEPARATE_KEYS.flatMap((key) => {
    const text = storage.read(key);
    return text === undefined || text.length > MAX_CHARACTERS ? [] : [[key, parseJson(text)]];
  });
  return items.length === 0 ? undefined : { ...Object.fromEntries(items), version: 0 };
}

/** Reads the settings, whatever version they have. */
export function readStored(storage: SettingsStorage): Stored {
  const text = storage.read(KEY);
  const item = text === undefined ? separateItems(storage) : parseItem(text);
  const json = migrate(item ?? {});
  return { json, values: parseValues(json), newer: (versionOf(json) ?? VERSION) > VERSION };
}

/** Writes the settings as one item, and removes what older versions left. False when storage is full or forbidden. */
export function writeStored(storage: SettingsStorage, json: JsonObject): boolean {
  if (!storage.write(KEY, JSON.stringify({ ...json, version: VERSION }))) return false;
  removeSeparateItems(storage);
  return true;
}

/** Whether items of version 0 are still there. */
export function hasSeparateItems(storage: SettingsStorage): boolean {
  return SEPARATE_KEYS.some((key) => storage.read(key) !== undefined);
}

/** Removes the items of version 0. */
export function removeSeparateItems(storage: SettingsStorage): void {
  for (const key of SEPARATE_KEYS) if (storage.read(key) !== undefined) storage.remove(key);
}
