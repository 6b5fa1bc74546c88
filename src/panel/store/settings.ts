import { effect, type Signal, signal } from '@preact/signals';
import { GROUPINGS, type Grouping } from './lines';

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
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isGrouping = (value: unknown): value is Grouping => GROUPINGS.some((each) => each === value);

export interface Settings {
  /** Whether failures of earlier pages stay in the list. */
  readonly preserveLog: Signal<boolean>;
  readonly showNoise: Signal<boolean>;
  readonly grouping: Signal<Grouping>;
  /** Width of the details pane as a part of the panel's, 0 to 1. */
  readonly split: Signal<number>;
}

export function createSettings(): Settings {
  return {
    preserveLog: kept('preserve-log', false, isBoolean),
    showNoise: kept('show-noise', false, isBoolean),
    grouping: kept<Grouping>('grouping', 'page', isGrouping),
    split: kept('split', 0.5, isNumber),
  };
}
