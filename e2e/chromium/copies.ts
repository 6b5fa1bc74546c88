import { until } from '../wait';
import type { Panel } from './panel';

/**
 * What an act puts on the clipboard, taken from the panel's own copying: a page in the background, as DevTools is for the
 * browser's window, cannot be asked what the clipboard holds.
 * @param copy what a user does to copy.
 */
export async function copiedBy(panel: Panel, copy: () => Promise<void>): Promise<string> {
  await panel.page.call(() => {
    delete document.documentElement.dataset['copied'];
    document.addEventListener(
      'copy',
      () => {
        const field = document.activeElement;
        const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
        const text = isField
          ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
          : String(getSelection());
        document.documentElement.dataset['copied'] = text;
      },
      { once: true, capture: true },
    );
  });
  await copy();
  const { text } = await until('a copy', () =>
    panel.page.call(() => {
      const { copied } = document.documentElement.dataset;
      return copied === undefined ? undefined : { text: copied };
    }),
  );
  return text;
}
