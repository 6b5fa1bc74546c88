import { useSignal } from '@preact/signals';
import type { TargetedKeyboardEvent } from 'preact';

/** A button that is pressed or not. */
export interface ChipItem {
  readonly key: string;
  readonly label: string;
  readonly title?: string | undefined;
  readonly pressed: boolean;
  /** @param several whether it was clicked to be one of several. */
  readonly click: (several: boolean) => void;
}

/** How far each key goes; the group stands in a row, or in a column where it is a menu. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Moves the focus among the buttons of a group. */
function onKeyDown(event: TargetedKeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const from = buttons.findIndex((button) => button.matches(':focus'));
  buttons[(from + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}

/** Buttons side by side, one stop for the Tab key: https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/ */
export function ChipGroup({
  id,
  label,
  items,
}: {
  readonly id?: string;
  readonly label: string;
  readonly items: readonly ChipItem[];
}) {
  const focused = useSignal('');
  const stop =
    items.find(({ key }) => key === focused.value) ?? items.find(({ pressed }) => pressed) ?? items[0];
  return (
    <div
      id={id}
      class="chips"
      role="toolbar"
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocusOut={() => {
        focused.value = '';
      }}
    >
      {items.map((item) => (
        <button
          key={item.key}
          type="button"
          class="chip"
          aria-pressed={item.pressed}
          tabIndex={item === stop ? 0 : -1}
          title={item.title}
          onKeyDown={(event) => {
            // Browsers make a click of it that knows nothing of Ctrl.
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            item.click(true);
          }}
          onFocus={() => {
            focused.value = item.key;
          }}
          onClick={(event) => item.click(event.ctrlKey || event.metaKey)}
        >
          {item.label}
        </button>
      ))}
    </div>
  );
}
