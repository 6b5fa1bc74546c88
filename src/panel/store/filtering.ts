import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Filter, matches, parseFilter, type Subject } from '../../failure/filter';
import type { Row } from './row';

/** The buttons beside the filter field; none pressed means all. */
export const CHIPS = ['4xx', '5xx', 'net'] as const;
export type Chip = (typeof CHIPS)[number];

/** Which button a row goes with. */
function chipOf({ status }: Row): Chip {
  if (status === 0) return 'net';
  return status >= 500 ? '5xx' : '4xx';
}

export interface Filtering {
  readonly text: Signal<string>;
  readonly chips: Signal<ReadonlySet<Chip>>;
  readonly filter: ReadonlySignal<Filter>;
  /** Whether a row passes the field and the buttons. */
  readonly passes: ReadonlySignal<(row: Row) => boolean>;
  readonly active: ReadonlySignal<boolean>;
  reset(): void;
}

/** @param subjectOf what the filter's words are compared with. */
export function createFiltering(subjectOf: ReadonlySignal<(row: Row) => Subject>): Filtering {
  const text = signal('');
  const chips = signal<ReadonlySet<Chip>>(new Set());
  const filter = computed(() => parseFilter(text.value));
  const passes = computed(() => {
    const pressed = chips.value;
    const compiled = filter.value;
    const subject = subjectOf.value;
    return (row: Row) => (pressed.size === 0 || pressed.has(chipOf(row))) && matches(compiled, subject(row));
  });
  return {
    text,
    chips,
    filter,
    passes,
    active: computed(() => text.value.trim() !== '' || chips.value.size > 0),
    reset() {
      text.value = '';
      chips.value = new Set();
    },
  };
}
