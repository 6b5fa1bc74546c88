import type { TargetedKeyboardEvent } from 'preact';

/** The button of each card, in their order. */
const TOGGLES = '[data-key]';

/**
 * Keys of the list of cards: ↑ ↓ Home End go from card to card, → opens one and ← closes it; Enter and Space are the button's own. From
 * within an open card, Esc goes back to its line.
 * @param setOpen opens or closes the card with a key.
 */
export function onListKey(
  event: TargetedKeyboardEvent<HTMLElement>,
  setOpen: (key: string, open: boolean) => void,
): void {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  const own = target.dataset['key'];
  if (own === undefined) {
    if (key !== 'Escape') return;
    target.closest('li')?.querySelector<HTMLElement>(TOGGLES)?.focus();
  } else if (key === 'ArrowRight' || key === 'ArrowLeft') {
    setOpen(own, key === 'ArrowRight');
  } else {
    const toggles = [...currentTarget.querySelectorAll<HTMLElement>(TOGGLES)];
    const at = toggles.indexOf(target);
    const next = {
      ArrowUp: toggles[at - 1],
      ArrowDown: toggles[at + 1],
      Home: toggles[0],
      End: toggles.at(-1),
    };
    const found = new Map(Object.entries(next)).get(key);
    if (!found) return;
    found.focus();
  }
  event.preventDefault();
  event.stopPropagation();
}
