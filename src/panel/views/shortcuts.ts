import { useEffect } from 'preact/hooks';
import type { ViewModel } from '../store/view-model';

/** The filter field, which a shortcut focuses. */
export const FILTER_ID = 'filter';

/** DevTools' own keys, for as long as the panel has the focus: Ctrl+F filter, Ctrl+L clear, Ctrl+E record, Esc closes the details. */
export function useShortcuts(model: ViewModel): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const key = event.key.toLowerCase();
      if (command && key === 'f') document.getElementById(FILTER_ID)?.focus();
      else if (command && key === 'l') model.clear();
      else if (command && key === 'e') model.setPaused(!model.paused.value);
      else if (key === 'escape' && model.selectedId.value !== undefined && !event.defaultPrevented) {
        model.selectedId.value = undefined;
        document.getElementById('list')?.focus();
      } else return;
      event.preventDefault();
      // DevTools has the same keys for itself.
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [model]);
}
