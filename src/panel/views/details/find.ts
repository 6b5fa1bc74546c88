import { type Signal, signal } from '@preact/signals';
import type { Query } from '../../find/matches';

/** The field of the find bar. */
export const FIND_ID = 'find';

/** Whether the find bar is shown; while it is, tabs draw all of their text. */
export const isFindOpen: Signal<boolean> = signal(false);

/** What is looked for; kept from row to row. */
export const query: Signal<Query> = signal({ text: '', matchCase: false, isRegex: false });

/** The longest selection that is taken for something to look for. */
const LONGEST_SELECTION = 200;

/** Shows the find bar for the details and puts the focus there; looks for what is selected. */
export function openFind(): void {
  const selected = getSelection()?.toString() ?? '';
  if (selected !== '' && selected.length <= LONGEST_SELECTION && !selected.includes('\n')) {
    query.value = { ...query.value, text: selected, isRegex: false };
  }
  if (isFindOpen.value) focusFind();
  isFindOpen.value = true;
}

export function closeFind(): void {
  isFindOpen.value = false;
}

/** Puts the focus into the field, with its text selected. */
export function focusFind(): void {
  const field = document.getElementById(FIND_ID);
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}
