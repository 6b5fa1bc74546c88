import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Words } from '../i18n/words';
import type { Catalogue } from '../knowledge/catalogue';
import type { LocalEntry } from '../knowledge/local-entry';
import { namesOf } from '../mentions/names';
import { readText } from '../mentions/read';
import type { FormId } from '../mentions/reader';

/** A code that was found in a text, as it is shown: where it stands first, and what it means. */
export interface Found {
  readonly entry: LocalEntry;
  /** The line of its first mention, counted from 1, cut to what is worth showing, with the mention within it. */
  readonly line: number;
  readonly before: string;
  readonly mention: string;
  readonly after: string;
  /** How often the code is mentioned. */
  readonly count: number;
}

/** What the field to paste into holds, and what was found in it. */
export interface Paste {
  readonly words: Words;
  readonly catalogue: ReadonlySignal<Catalogue | undefined>;
  readonly text: Signal<string>;
  /** The kinds of text that were recognised. */
  readonly forms: ReadonlySignal<readonly FormId[]>;
  /** Each code once, in the order of its first mention. */
  readonly found: ReadonlySignal<readonly Found[]>;
}

/** How much of a line is shown on each side of a mention, in characters. */
const AROUND = 80;

export function createPaste(catalogue: ReadonlySignal<Catalogue | undefined>, words: Words): Paste {
  const text = signal('');
  const names = computed(() => catalogue.value && namesOf(catalogue.value));
  const reading = computed(() => names.value && readText(text.value, names.value));
  return {
    words,
    catalogue,
    text,
    forms: computed(() => reading.value?.forms ?? []),
    found: computed(() => {
      const loaded = catalogue.value;
      if (!loaded || !reading.value) return [];
      const whole = text.value;
      const found = new Map<string, Found>();
      for (const { id, from, to } of reading.value.mentions) {
        const known = found.get(id);
        if (known) {
          found.set(id, { ...known, count: known.count + 1 });
          continue;
        }
        const start = whole.lastIndexOf('\n', from - 1) + 1;
        const end = lineEnd(whole, to);
        found.set(id, {
          entry: loaded.get(id),
          line: whole.slice(0, from).split('\n').length,
          before: whole.slice(Math.max(start, from - AROUND), from),
          mention: whole.slice(from, to),
          after: whole.slice(to, Math.min(end, to + AROUND)),
          count: 1,
        });
      }
      return [...found.values()];
    }),
  };
}

/** Where the line ends that a place is in. */
function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return end > from && text.charAt(end - 1) === '\r' ? end - 1 : end;
}
