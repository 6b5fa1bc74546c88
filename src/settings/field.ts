import { type Signal, signal } from '@preact/signals';
import type { Path } from './json';
import type { Values } from './schema';

/** One setting in memory, beside what storage is known to have of it. */
export interface Field {
  readonly path: Path;
  /** The value now; an effect that asks is told of the next one. */
  value(): unknown;
  /** Whether the value is another than storage has. */
  isChanged(): boolean;
  /** Storage has the value now. */
  saved(): void;
  /** Takes a value as chosen here: it is still to be saved. */
  choose(values: Values): void;
  /** Takes a value that storage has. */
  adopt(values: Values): void;
  /** @returns what brings the present value back. */
  remember(): () => void;
}

/** A setting whose signal starts with what storage has. */
export function createField<T>(
  path: Path,
  valueIn: (values: Values) => T,
  stored: Values,
): { readonly field: Field; readonly signal: Signal<T> } {
  let known = valueIn(stored);
  const current = signal(known);
  // Parsed values are new objects each time; a signal that gets an equal one would have everything drawn again.
  const unlessEqual = (old: T, next: T) => (JSON.stringify(old) === JSON.stringify(next) ? old : next);
  const field: Field = {
    path,
    value: () => current.value,
    isChanged: () => current.peek() !== known,
    saved() {
      known = current.peek();
    },
    choose(values) {
      current.value = unlessEqual(current.peek(), valueIn(values));
    },
    adopt(values) {
      known = unlessEqual(current.peek(), valueIn(values));
      current.value = known;
    },
    remember() {
      const value = current.peek();
      return () => {
        current.value = value;
      };
    },
  };
  return { field, signal: current };
}
