import { type Signal, signal } from '@preact/signals';
import type { ImportResult, Settings } from '../settings/settings';
import { MAX_CHARACTERS } from '../settings/stored';
import { saveFile } from '../ui/save-file';

/** Bytes that a character of a text takes at most, in UTF-8. */
const BYTES_PER_CHARACTER = 3;
const FILE_NAME = 'substatus-settings.json';

/** What came of the last export, import or reset. */
export type Outcome =
  | { readonly kind: 'exported'; readonly file: string }
  | { readonly kind: 'imported'; readonly ignored: readonly string[]; readonly undo: () => void }
  | { readonly kind: 'reset'; readonly undo: () => void }
  | { readonly kind: 'undone' }
  | {
      readonly kind: 'refused';
      readonly failure: Extract<ImportResult, { ok: false }> | { readonly reason: 'unreadable' };
    };

/** Moves settings out of and into the page. */
export interface Transfer {
  readonly outcome: Signal<Outcome | undefined>;
  exportFile(filterHistory: boolean): void;
  importFile(file: Blob): Promise<void>;
  reset(): void;
  /** Takes back what the outcome tells of. */
  undo(undo: () => void): void;
}

export function createTransfer(settings: Settings): Transfer {
  const outcome = signal<Outcome | undefined>(undefined);

  async function read(file: Blob): Promise<Outcome> {
    // Before it is read: a film that was dropped by mistake must not fill the memory.
    if (file.size > MAX_CHARACTERS * BYTES_PER_CHARACTER) {
      return { kind: 'refused', failure: { ok: false, reason: 'too-long' } };
    }
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return { kind: 'refused', failure: { reason: 'unreadable' } };
    const result = settings.importSettings(text);
    return result.ok ? { kind: 'imported', ...result } : { kind: 'refused', failure: result };
  }

  return {
    outcome,
    exportFile(filterHistory) {
      saveFile(
        FILE_NAME,
        new Blob([settings.exportSettings({ filterHistory })], { type: 'application/json' }),
      );
      outcome.value = { kind: 'exported', file: FILE_NAME };
    },
    async importFile(file) {
      outcome.value = await read(file);
    },
    reset() {
      outcome.value = { kind: 'reset', undo: settings.reset() };
    },
    undo(undo) {
      undo();
      outcome.value = { kind: 'undone' };
    },
  };
}
