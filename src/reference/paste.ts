import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Words } from '../i18n/words';
import type { Catalogue } from '../knowledge/catalogue';
import type { EntryId } from '../knowledge/entry';
import type { LocalEntry } from '../knowledge/local-entry';
import { namesOf } from '../mentions/names';
import { type Mention, readText } from '../mentions/read';
import type { FormId } from '../mentions/reader';
import type { Knowledge } from './knowledge';

/** A code that was found in a text, as it is shown: where it stands first, and what it means. */
export interface Found {
  readonly id: EntryId;
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
export interface Paste extends Knowledge {
  readonly words: Words;
  readonly text: Signal<string>;
  /** Whether a long text waits to be read. */
  readonly waiting: ReadonlySignal<boolean>;
  /** The kinds of text that were recognised. */
  readonly forms: ReadonlySignal<readonly FormId[]>;
  /** Each code once, in the order of its first mention. */
  readonly found: ReadonlySignal<readonly Found[]>;
}

/** How much of a line is shown on each side of a mention, in characters. */
const AROUND = 80;

/** A text of more characters takes a moment to be read, and longer to be shown whole. */
export const LONG_TEXT = 100_000;

/** A long text is read when nothing was typed for so long, in milliseconds; what says so is drawn first. */
const CALM = 150;

export function createPaste({ catalogue, failed }: Knowledge, words: Words): Paste {
  const text = signal('');
  /** The text to read. */
  const settled = signal('');
  effect(() => {
    const latest = text.value;
    if (latest.length <= LONG_TEXT) {
      settled.value = latest;
      return;
    }
    const timer = setTimeout(() => {
      settled.value = latest;
    }, CALM);
    return () => clearTimeout(timer);
  });
  const names = computed(() => catalogue.value && namesOf(catalogue.value));
  const reading = computed(() => names.value && readText(settled.value, names.value));
  return {
    words,
    catalogue,
    failed,
    text,
    waiting: computed(() => text.value !== settled.value),
    forms: computed(() => reading.value?.forms ?? []),
    found: computed(() => {
      const loaded = catalogue.value;
      return loaded && reading.value ? foundIn(settled.value, reading.value.mentions, loaded) : [];
    }),
  };
}

/** Each code once, at its first mention. Mentions come in the order of the text, so its lines are counted in one walk. */
function foundIn(text: string, mentions: readonly Mention[], catalogue: Catalogue): readonly Found[] {
  const counts = new Map<EntryId, number>();
  const first: Omit<Found, 'count'>[] = [];
  let line = 1;
  let counted = 0;
  for (const { id, from, to } of mentions) {
    const count = counts.get(id) ?? 0;
    counts.set(id, count + 1);
    if (count > 0) continue;
    for (let end = text.indexOf('\n', counted); end >= 0 && end < from; end = text.indexOf('\n', counted)) {
      line += 1;
      counted = end + 1;
    }
    const start = text.lastIndexOf('\n', from - 1) + 1;
    first.push({
      id,
      entry: catalogue.get(id),
      line,
      before: text.slice(Math.max(start, from - AROUND), from),
      mention: text.slice(from, to),
      after: text.slice(to, Math.min(lineEnd(text, to), to + AROUND)),
    });
  }
  return first.map((found) => ({ ...found, count: counts.get(found.id) ?? 1 }));
}

/** Where the line ends that a place is in. */
function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return end > from && text.charAt(end - 1) === '\r' ? end - 1 : end;
}
