import { useSignal } from '@preact/signals';
import type { Words } from '../i18n/words';
import type { Transfer } from './transfer';

/** The button that everything here ends at. */
export const RESET_ID = 'reset';

/** Where the focus goes when the question comes up. */
const focus = (element: HTMLElement | null) => element?.focus();

/** Brings every setting back to its default, once that was confirmed. */
export function Reset({ transfer, words }: { readonly transfer: Transfer; readonly words: Words }) {
  const asking = useSignal(false);
  const texts = words.settings;
  if (!asking.value) {
    return (
      <button
        type="button"
        class="button"
        id={RESET_ID}
        onClick={() => {
          asking.value = true;
        }}
      >
        {texts.resetButton}
      </button>
    );
  }
  const close = () => {
    asking.value = false;
    requestAnimationFrame(() => document.getElementById(RESET_ID)?.focus());
  };
  return (
    <fieldset
      class="question"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <legend>{texts.resetQuestion}</legend>
      <button
        type="button"
        class="button"
        id="reset-confirm"
        onClick={() => {
          transfer.reset();
          close();
        }}
      >
        {texts.resetConfirm}
      </button>
      <button type="button" class="button" id="reset-cancel" ref={focus} onClick={close}>
        {texts.cancel}
      </button>
    </fieldset>
  );
}
