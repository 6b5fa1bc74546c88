import { useEffect } from 'preact/hooks';
import { PASTE_ID } from '../../reference/views/explain';
import { SEARCH_ID } from '../../reference/views/search-field';
import type { PanelView, ViewModel } from '../store/view-model';

/** The filter field, which a shortcut focuses. */
export const FILTER_ID = 'filter';

/** What Ctrl+F focuses in each view. */
const FIELDS: Readonly<Record<PanelView, string>> = {
  failures: FILTER_ID,
  problems: FILTER_ID,
  reference: SEARCH_ID,
  explain: PASTE_ID,
};

/**
 * DevTools' own keys, for as long as the panel has the focus: Ctrl+F filter, Ctrl+L clear, Ctrl+E record, Esc closes the details.
 * The listener is on the body: DevTools listens on the document, and takes every key that gets there for its own.
 */
export function useShortcuts(model: ViewModel): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) {
        event.stopPropagation();
        return;
      }
      const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const key = event.key.toLowerCase();
      if (command && key === 'f') document.getElementById(FIELDS[model.view.value])?.focus();
      else if (command && key === 'l') model.clear();
      else if (command && key === 'e') model.setPaused(!model.paused.value);
      else if (key === 'escape' && model.view.value === 'failures' && model.selectedId.value !== undefined) {
        model.selectedId.value = undefined;
        document.getElementById('list')?.focus();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.body.addEventListener('keydown', onKey);
    return () => document.body.removeEventListener('keydown', onKey);
  }, [model]);
}
