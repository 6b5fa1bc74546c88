import * as v from 'valibot';
import { type Expected, expectedOf } from './expected';
import { isJsonObject, type JsonObject, parseJson } from './json';
import { migrate, VERSION, versionOf } from './migrations';
import { valuesSchema } from './schema';
import { MAX_CHARACTERS } from './stored';

const PRODUCT = 'Substatus';

/** A value that a file has no right to. */
export interface Misfit {
  /** Where it is, such as `columns.shown[2]`. */
  readonly place: string;
  readonly expected: Expected;
}

/** Why nothing was taken from a file. */
export type ImportFailure =
  /** It has more characters than any settings have; it is no JSON; it is not from here; it is from a later version. */
  | { readonly ok: false; readonly reason: 'too-long' | 'not-json' | 'not-ours' | 'newer' }
  | { readonly ok: false; readonly reason: 'misfits'; readonly misfits: readonly Misfit[] };

/** What a file says, all of it checked. */
export interface SettingsFile {
  readonly ok: true;
  /** The settings that it names, brought to our version. */
  readonly settings: JsonObject;
  /** Where it names something that is no setting of ours. */
  readonly ignored: readonly string[];
}

/** The text of a file that holds settings. */
export function settingsFile(settings: JsonObject): string {
  return `${JSON.stringify({ product: PRODUCT, version: VERSION, settings }, null, 2)}\n`;
}

/** A place as code would name it: `columns.shown[2]`. */
function placeOf(keys: readonly unknown[]): string {
  return keys
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : index === 0 ? String(key) : `.${String(key)}`,
    )
    .join('');
}

/** Where an object has what the parsed one has not, in objects at every depth. */
function unknownPlaces(json: unknown, parsed: unknown, keys: readonly string[] = []): readonly string[] {
  if (!isJsonObject(json) || !isJsonObject(parsed)) return [];
  return Object.keys(json).flatMap((key) =>
    Object.hasOwn(parsed, key)
      ? unknownPlaces(json[key], parsed[key], [...keys, key])
      : [placeOf([...keys, key])],
  );
}

/** Reads the text of a file. A file of an earlier version is brought to ours. */
export function readSettingsFile(text: string): SettingsFile | ImportFailure {
  if (text.length > MAX_CHARACTERS) return { ok: false, reason: 'too-long' };
  // Editors on Windows put a byte order mark in front, which JSON does not allow.
  const file = parseJson(text.replace(/^\uFEFF/, ''));
  if (file === undefined) return { ok: false, reason: 'not-json' };
  if (!isJsonObject(file) || file['product'] !== PRODUCT || !isJsonObject(file['settings'])) {
    return { ok: false, reason: 'not-ours' };
  }
  const version = versionOf(file);
  if (version === undefined) return { ok: false, reason: 'not-ours' };
  if (version > VERSION) return { ok: false, reason: 'newer' };

  const { version: _, ...settings } = migrate({ ...file['settings'], version });
  const result = v.safeParse(valuesSchema, settings);
  if (result.success) {
    return { ok: true, settings, ignored: unknownPlaces(settings, result.output) };
  }
  const misfits = result.issues.map((issue) => ({
    place: placeOf((issue.path ?? []).map(({ key }) => key)),
    expected: expectedOf(issue),
  }));
  return { ok: false, reason: 'misfits', misfits };
}
