import { batch, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createField, type Field } from './field';
import { hasPath, type JsonObject, type Path, withPath } from './json';
import { DEFAULTS, type Group, type Values } from './schema';
import { type ImportFailure, readSettingsFile, settingsFile } from './settings-file';
import type { SettingsStorage } from './storage';
import { hasSeparateItems, KEY, parseValues, readStored, removeSeparateItems, writeStored } from './stored';

/** How the last attempt to save ended; `newer` means that a later version's settings were left alone. */
export type SaveOutcome = 'saved' | 'failed' | 'newer';

/** Settings of a file that were taken over, or why none was. */
export type ImportResult =
  | {
      readonly ok: true;
      /** The keys of the file that are no settings of ours. */
      readonly ignored: readonly string[];
      /** Brings back the settings from before. */
      readonly undo: () => void;
    }
  | ImportFailure;

type SignalsOf<T> = { readonly [Name in keyof T]: Signal<T[Name]> };
type SettingSignals = {
  readonly [Name in keyof Values]: Name extends Group ? SignalsOf<Values[Name]> : Signal<Values[Name]>;
};

/** Every setting as a signal (`settings.grouping.value`, `settings.details.right.value`), which saves itself. */
export interface Settings extends SettingSignals {
  /** While true, the filter's history is kept in memory only, and forgotten when it becomes false. */
  readonly private: Signal<boolean>;
  /** Whether storage holds settings of a later version: read as far as they are understood, and never written. */
  readonly newer: ReadonlySignal<boolean>;
  /** How the last attempt to save ended; a new object each time. */
  readonly lastSave: ReadonlySignal<{ readonly outcome: SaveOutcome } | undefined>;
  /** The settings as the text of a file, without the filter's history unless asked for. */
  exportSettings(options?: { readonly filterHistory?: boolean }): string;
  /** Takes over what such a file says: all of it, or nothing when one value can't be. */
  importSettings(text: string): ImportResult;
  /** Brings every setting back to its default, and forgets the filter's history. @returns what takes that back. */
  reset(): () => void;
}

const HISTORY = 'filterHistory';

/**
 * The settings that storage holds, kept in step with it and with other pages. A change is saved at the end of its turn,
 * by field: pages that change different settings do not undo each other, and of the same setting the last one counts.
 */
export function createSettings(storage: SettingsStorage): Settings {
  const stored = readStored(storage);
  if (!stored.newer && hasSeparateItems(storage)) writeStored(storage, stored.json);

  const fields: Field[] = [];
  const kept = <T>(path: Path, valueIn: (values: Values) => T): Signal<T> => {
    const created = createField(path, valueIn, stored.values);
    fields.push(created.field);
    return created.signal;
  };
  const one = <Name extends keyof Values>(name: Name): Signal<Values[Name]> =>
    kept([name], (values) => values[name]);
  const oneOf = <In extends Group, Name extends keyof Values[In] & string>(
    group: In,
    name: Name,
  ): Signal<Values[In][Name]> => kept([group, name], (values) => values[group][name]);

  const signals: SettingSignals = {
    language: one('language'),
    preserveLog: one('preserveLog'),
    showNoise: one('showNoise'),
    grouping: one('grouping'),
    collapseDuplicates: one('collapseDuplicates'),
    columns: { shown: oneOf('columns', 'shown'), widths: oneOf('columns', 'widths') },
    sort: one('sort'),
    density: one('density'),
    timeline: one('timeline'),
    details: {
      placement: oneOf('details', 'placement'),
      right: oneOf('details', 'right'),
      below: oneOf('details', 'below'),
      tab: oneOf('details', 'tab'),
    },
    body: { pretty: oneOf('body', 'pretty'), wrap: oneOf('body', 'wrap') },
    typeChips: one('typeChips'),
    filterHistory: one(HISTORY),
  };
  const isPrivate = signal(false);
  const newer = signal(stored.newer);
  const lastSave = signal<{ readonly outcome: SaveOutcome } | undefined>(undefined);

  const mayBeSaved = ({ path }: Field) => !(isPrivate.peek() && path[0] === HISTORY);

  /** Reads storage afresh, as another page may have written since, and changes nothing but what was changed here. */
  function trySave(changed: readonly Field[]): SaveOutcome {
    const { json, newer: isNewer } = readStored(storage);
    newer.value = isNewer;
    if (isNewer) return 'newer';
    const next = changed.reduce((rest, { path, value }) => withPath(rest, path, value()), json);
    if (!writeStored(storage, next)) return 'failed';
    for (const field of changed) field.saved();
    return 'saved';
  }

  function save(): void {
    const changed = fields.filter((field) => field.isChanged() && mayBeSaved(field));
    // What could not be saved is still changed, and tried again with the next change.
    if (changed.length > 0) lastSave.value = { outcome: trySave(changed) };
  }
  effect(() => {
    for (const field of fields) field.value();
    // After the first of a turn's changes was saved, with all others, there is nothing left to save.
    void Promise.resolve().then(save);
  });

  storage.watch(KEY, () =>
    batch(() => {
      const { values, newer: isNewer } = readStored(storage);
      newer.value = isNewer;
      for (const field of fields) if (!field.isChanged()) field.adopt(values);
    }),
  );
  effect(() => {
    if (isPrivate.value) return;
    const { values } = readStored(storage);
    for (const field of fields) if (field.path[0] === HISTORY) field.adopt(values);
  });

  const rememberAll = () => {
    const undos = fields.map((field) => field.remember());
    return () =>
      batch(() => {
        for (const undo of undos) undo();
      });
  };
  return {
    ...signals,
    private: isPrivate,
    newer,
    lastSave,
    exportSettings({ filterHistory = false } = {}) {
      const json = fields
        .filter(({ path }) => filterHistory || path[0] !== HISTORY)
        .reduce<JsonObject>((rest, { path, value }) => withPath(rest, path, value()), {});
      return settingsFile(json);
    },
    importSettings(text) {
      const file = readSettingsFile(text);
      if (!file.ok) return file;
      const undo = rememberAll();
      const values = parseValues(file.settings);
      batch(() => {
        for (const field of fields) if (hasPath(file.settings, field.path)) field.choose(values);
      });
      return { ok: true, ignored: file.ignored, undo };
    },
    reset() {
      const undo = rememberAll();
      if (!newer.peek()) {
        storage.remove(KEY);
        removeSeparateItems(storage);
      }
      batch(() => {
        for (const field of fields) field.adopt(DEFAULTS);
      });
      return undo;
    },
  };
}
