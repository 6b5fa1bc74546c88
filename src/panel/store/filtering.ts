import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Filter, parseFilter, type TypeGroup } from '../../failure/filter';
import { remember } from '../../settings/filter-history';
import type { Span } from '../timeline/span';
import { type Chip, type Criteria, criteriaText } from './criteria';

/** What the filter field and its buttons say, and what that makes. */
export interface Filtering {
  readonly text: Signal<string>;
  readonly invert: Signal<boolean>;
  readonly chips: Signal<ReadonlySet<Chip>>;
  readonly types: Signal<ReadonlySet<TypeGroup>>;
  /** The time in which failures ended; undefined for any. */
  readonly span: Signal<Span | undefined>;
  /** The text, compiled. */
  readonly filter: ReadonlySignal<Filter>;
  readonly criteria: ReadonlySignal<Criteria>;
  /** Whether anything is asked for; if not, all pass. */
  readonly active: ReadonlySignal<boolean>;
  /** All of it in one line, for reports; empty when nothing is asked for. */
  readonly asText: ReadonlySignal<string>;
  /** Earlier texts, the latest first. */
  readonly history: ReadonlySignal<readonly string[]>;
  /** The values that failures have for a key, the best first: for completions. */
  readonly seen: (key: string) => Iterable<string>;
  /** Puts the text into the history, when there is one. */
  remember(): void;
  /** Takes one text out of the history, or all of them. */
  forget(text?: string): void;
  /** Lets all pass again; what was typed is remembered. */
  reset(): void;
}

/** A time as ISO 8601 writes an interval. */
function spanText({ from, to }: Span): string {
  return `${new Date(from).toISOString()}/${new Date(to).toISOString()}`;
}

/** @param options.history where earlier texts are kept. */
export function createFiltering({
  history,
  seen,
}: {
  readonly history: Signal<readonly string[]>;
  readonly seen: (key: string) => Iterable<string>;
}): Filtering {
  const text = signal('');
  const invert = signal(false);
  const chips = signal<ReadonlySet<Chip>>(new Set());
  const types = signal<ReadonlySet<TypeGroup>>(new Set());
  const span = signal<Span | undefined>(undefined);
  const filter = computed(() => parseFilter(text.value));
  const criteria = computed(() => ({
    filter: filter.value,
    invert: invert.value,
    chips: chips.value,
    types: types.value,
  }));
  const rememberText = () => {
    if (text.value.trim() !== history.value[0]) history.value = remember(history.value, text.value);
  };
  return {
    text,
    invert,
    chips,
    types,
    span,
    filter,
    criteria,
    active: computed(
      () =>
        text.value.trim() !== '' || chips.value.size > 0 || types.value.size > 0 || span.value !== undefined,
    ),
    asText: computed(() =>
      [criteriaText(criteria.value), span.value ? spanText(span.value) : '']
        .filter((part) => part !== '')
        .join(' '),
    ),
    history,
    seen,
    remember: rememberText,
    forget(forgotten) {
      history.value = forgotten === undefined ? [] : history.value.filter((each) => each !== forgotten);
    },
    reset() {
      rememberText();
      text.value = '';
      invert.value = false;
      chips.value = new Set();
      types.value = new Set();
      span.value = undefined;
    },
  };
}
