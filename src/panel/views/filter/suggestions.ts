import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { complete } from '../../../failure/filter';
import type { Filtering } from '../../store/filtering';

/** One line of the list below the filter field. */
export interface Suggestion {
  readonly kind: 'key' | 'value' | 'history';
  readonly label: string;
  /** The field's text and caret once it is chosen. */
  readonly text: string;
  readonly caret: number;
}

/** What the list below the filter field holds, and which of its lines is active. */
export interface Suggestions {
  /** None while it is closed. */
  readonly items: ReadonlySignal<readonly Suggestion[]>;
  /** The number of the active line; -1 for none. */
  readonly active: ReadonlySignal<number>;
  /** Whether the lines are earlier filters. */
  readonly isHistory: ReadonlySignal<boolean>;
  /** After the text was changed by typing: shows how its last word may go on. */
  typed(caret: number): void;
  /** Shows the history below an empty field, else how the word at the caret may go on. */
  open(caret: number): void;
  openHistory(): void;
  close(): void;
  /** Goes some lines on, around the ends. */
  move(step: number): void;
  /** After a line was taken over: a key wants a value. */
  chosen(item: Suggestion): void;
}

type Shown = { readonly kind: 'completions'; readonly caret: number } | { readonly kind: 'history' };

export function createSuggestions({ text, history, seen }: Filtering): Suggestions {
  const shown = signal<Shown | undefined>(undefined);
  const active = signal(-1);
  const items = computed((): readonly Suggestion[] => {
    if (shown.value?.kind === 'completions') return complete(text.value, shown.value.caret, seen);
    if (shown.value?.kind !== 'history') return [];
    return history.value.map((each) => ({ kind: 'history', label: each, text: each, caret: each.length }));
  });
  const show = (next: Shown | undefined) => {
    shown.value = next;
    active.value = -1;
  };
  return {
    items,
    active: computed(() => Math.min(active.value, items.value.length - 1)),
    isHistory: computed(() => shown.value?.kind === 'history'),
    typed(caret) {
      const isInWord = /\S/.test(text.value.charAt(caret - 1));
      show(isInWord ? { kind: 'completions', caret } : undefined);
    },
    open(caret) {
      show(
        text.value === '' && history.value.length > 0 ? { kind: 'history' } : { kind: 'completions', caret },
      );
    },
    openHistory() {
      show({ kind: 'history' });
    },
    close() {
      show(undefined);
    },
    move(step) {
      const count = items.value.length;
      if (count === 0) return;
      const from = active.value < 0 && step < 0 ? 0 : active.value;
      active.value = (from + step + count) % count;
    },
    chosen({ kind, caret }) {
      show(kind === 'key' ? { kind: 'completions', caret } : undefined);
    },
  };
}
