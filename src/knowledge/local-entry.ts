import type { Entry } from './entry';

/** One step that mends a cause, in one language. */
export interface LocalFix {
  readonly text: string;
  readonly command?: string;
  readonly config?: string;
}

/** Why the code may have been answered, in one language. */
export interface LocalCause {
  readonly id: string;
  readonly label: string;
  readonly why: string;
  readonly check: string;
  readonly fix: readonly LocalFix[];
}

/** An {@link Entry} with all its texts in one language. Plain data. */
export interface LocalEntry extends Omit<Entry, 'title' | 'meaning' | 'causes'> {
  readonly title: string;
  readonly meaning: string;
  readonly causes: readonly LocalCause[];
  /** Set when the code has no entry of its own, so that this one stands in for it. */
  readonly generic?: true;
}
