import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { PASTE_ID } from '../../../reference/views/explain';
import { SEARCH_ID } from '../../../reference/views/search-field';
import type { PanelView, ViewModel } from '../../store/view-model';
import { focusWhenDrawn, LIST } from './focus';

/** The filter field, which a shortcut focuses. */
export const FILTER_ID = 'filter';

/** Whether the keyboard's help is shown. */
export const isHelpOpen = signal(false);

/** What Ctrl+F focuses in each view. */
const FIELDS: Readonly<Record<PanelView, string>> = {
  failures: FILTER_ID,
  problems: FILTER_ID,
  reference: SEARCH_ID,
  explain: PASTE_ID,
};

/** Fields take letters for themselves. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}

/** Closes the details; the list gets the focus that they had. */
export function closeDetails(model: ViewModel): void {
  model.selectedId.value = undefined;
  focusWhenDrawn(LIST);
}

/** Empties the list; the filter gets the focus of what goes with it. */
function clear(model: ViewModel): void {
  const isGoing = document.activeElement?.closest('.details') != null;
  model.clear();
  if (isGoing) document.getElementById(FILTER_ID)?.focus();
}

/** What a key does anywhere in the panel; undefined for one that does nothing. */
function actionOf(event: KeyboardEvent, model: ViewModel): (() => void) | undefined {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
  const focusField = () => document.getElementById(FIELDS[model.view.value])?.focus();
  const key = event.key.toLowerCase();
  if (command && key === 'f') return focusField;
  if (command && key === 'l') return () => clear(model);
  if (command && key === 'e') return () => model.setPaused(!model.paused.value);
  if (isPlain && key === '/') return focusField;
  if (isPlain && key === '?') {
    return () => {
      isHelpOpen.value = true;
    };
  }
  if (key === 'escape' && model.view.value === 'failures' && model.selectedId.value !== undefined) {
    return () => closeDetails(model);
  }
  return undefined;
}

/**
 * DevTools' own keys, for as long as the panel has the focus. The listener is on the body: DevTools listens on the document, and
 * takes every key that gets there for its own.
 */
export function useShortcuts(model: ViewModel): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = event.defaultPrevented ? undefined : actionOf(event, model);
      action?.();
      if (!action && !event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.body.addEventListener('keydown', onKey);
    return () => document.body.removeEventListener('keydown', onKey);
  }, [model]);
}
