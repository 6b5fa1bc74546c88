import { effect, type Signal, signal } from '@preact/signals';

export const GROUPINGS = ['none', 'page', 'problem', 'status', 'host', 'answered-by', 'initiator'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export const COLUMN_IDS = [
  'status',
  'name',
  'url',
  'host',
  'method',
  'type',
  'answered-by',
  'cause',
  'certainty',
  'initiator',
  'size',
  'time',
  'ended-at',
  'address',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];
export interface Sort {
  readonly column: ColumnId;
  readonly direction: 'ascending' | 'descending';
}

/** Reads what an earlier panel kept; anything else than the expected is passed over. */
function read<T>(key: string, is: (value: unknown) => value is T): T | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return is(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A signal whose value outlives the panel. Holds preferences only, never anything that was captured. */
function kept<T>(key: string, initial: T, is: (value: unknown) => value is T): Signal<T> {
  const setting = signal(read(key, is) ?? initial);
  effect(() => {
    const text = JSON.stringify(setting.value);
    try {
      localStorage.setItem(key, text);
    } catch {
      // Storage is full or forbidden: the preference lasts as long as the panel.
    }
  });
  return setting;
}

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isGrouping = (value: unknown): value is Grouping => GROUPINGS.some((each) => each === value);

export interface Settings {
  /** Whether failures of earlier pages stay in the list. */
  readonly preserveLog: Signal<boolean>;
  readonly showNoise: Signal<boolean>;
  readonly grouping: Signal<Grouping>;
  readonly collapseDuplicates: Signal<boolean>;
  readonly columns: Signal<{
    readonly shown: readonly ColumnId[];
    readonly widths: Readonly<Partial<Record<ColumnId, number>>>;
  }>;
  readonly sort: Signal<Sort | null>;
  readonly density: Signal<'compact' | 'comfortable'>;
  readonly timeline: Signal<boolean>;
  readonly details: Signal<{
    readonly placement: 'auto' | 'right' | 'below';
    readonly right: number;
    readonly below: number;
    readonly tab: string;
  }>;
}

export function createSettings(): Settings {
  return {
    preserveLog: kept('preserve-log', false, isBoolean),
    showNoise: kept('show-noise', false, isBoolean),
    grouping: kept<Grouping>('grouping', 'page', isGrouping),
    collapseDuplicates: signal(true),
    columns: signal({
      shown: ['status', 'name', 'host', 'method', 'answered-by', 'cause', 'certainty', 'time'],
      widths: {},
    }),
    sort: signal(null),
    density: signal('compact'),
    timeline: signal(true),
    details: signal({ placement: 'auto', right: 0.5, below: 0.5, tab: 'diagnosis' }),
  };
}
