import { useEffect } from 'preact/hooks';
import type { ViewModel } from '../store/view-model';

/** The filter field, which a shortcut focuses. */
export const FILTER_ID = 'filter';

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
      if (command && key === 'f') document.getElementById(FILTER_ID)?.focus();
      else if (command && key === 'l') model.clear();
      else if (command && key === 'e') model.setPaused(!model.paused.value);
      else if (key === 'escape' && model.selectedId.value !== undefined) {
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
