import './menu.css';
import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { CheckIcon } from './icons';
import { movedTo, typedTo } from './menu-keys';
import { type Area, menuPlace } from './menu-place';

/** One entry of a menu. */
export type MenuEntry =
  | {
      readonly kind: 'item';
      /** Found again as `data-entry`. */
      readonly id: string;
      readonly label: string;
      readonly choose: () => void;
      readonly disabled?: boolean;
      /** The keys that do the same, such as `Ctrl+C`. */
      readonly shortcut?: string;
      readonly title?: string;
    }
  | {
      readonly kind: 'check';
      readonly id: string;
      readonly label: string;
      readonly checked: boolean;
      /** The menu stays open. */
      readonly toggle: (checked: boolean) => void;
      readonly title?: string;
    }
  /** What the entries below it are. */
  | { readonly kind: 'heading'; readonly label: string }
  | { readonly kind: 'separator' };

/** What a menu opens at: a button, or a point of the window in CSS pixels. */
export type MenuAnchor = HTMLElement | { readonly x: number; readonly y: number };

/** Letters that are typed within this time belong together, in ms. */
const TYPING = 500;

function areaOf(anchor: MenuAnchor): Area {
  if (anchor instanceof HTMLElement) return anchor.getBoundingClientRect();
  return { left: anchor.x, right: anchor.x, top: anchor.y, bottom: anchor.y };
}

function isWithin(target: EventTarget | null, element: unknown): boolean {
  return target instanceof Node && element instanceof HTMLElement && element.contains(target);
}

function Entry({ entry, close }: { readonly entry: MenuEntry; readonly close: () => void }) {
  if (entry.kind === 'separator') return <hr />;
  if (entry.kind === 'heading') {
    return (
      <span class="menu-heading quiet" role="presentation">
        {entry.label}
      </span>
    );
  }
  const { id, label, title } = entry;
  if (entry.kind === 'check') {
    return (
      <button
        type="button"
        role="menuitemcheckbox"
        tabIndex={-1}
        data-entry={id}
        aria-checked={entry.checked}
        title={title}
        onClick={() => entry.toggle(!entry.checked)}
      >
        <span class="tick">{entry.checked && <CheckIcon />}</span>
        {label}
      </button>
    );
  }
  const { disabled = false, shortcut, choose } = entry;
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      data-entry={id}
      // Not `disabled`: a reader is to find it, and hear that it is not to be had.
      aria-disabled={disabled}
      aria-keyshortcuts={shortcut?.replace('Ctrl', 'Control')}
      title={title}
      onClick={() => {
        if (disabled) return;
        close();
        choose();
      }}
    >
      <span class="tick" />
      {label}
      {shortcut !== undefined && (
        <span class="shortcut quiet" aria-hidden="true">
          {shortcut}
        </span>
      )}
    </button>
  );
}

/**
 * An open menu, after the ARIA pattern: arrow keys, Home, End, letters, Esc. It takes the focus, and gives it back to what
 * had it before. It closes for a choice, a click elsewhere, and when the window is left or resized.
 * @param label its name, for those who don't see where it opened.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/menubar/
 */
export function Menu({
  label,
  entries,
  anchor,
  align = 'start',
  close,
}: {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly anchor: MenuAnchor;
  readonly align?: 'start' | 'end';
  readonly close: () => void;
}) {
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  const typing = useRef({ text: '', at: 0 });

  useLayoutEffect(() => {
    const element = menu.current;
    if (!element) return;
    opener.current = document.activeElement;
    element.showPopover();
    const room = { width: window.innerWidth, height: window.innerHeight };
    const { left, top } = menuPlace(areaOf(anchor), element.getBoundingClientRect(), room, align);
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
    element.querySelector('button')?.focus();
  }, []);

  useEffect(() => {
    const onPointer = ({ target }: PointerEvent) => {
      if (!isWithin(target, menu.current) && !isWithin(target, anchor)) close();
    };
    document.addEventListener('pointerdown', onPointer, true);
    window.addEventListener('blur', close);
    window.addEventListener('resize', close);
    return () => {
      document.removeEventListener('pointerdown', onPointer, true);
      window.removeEventListener('blur', close);
      window.removeEventListener('resize', close);
    };
  }, [close]);

  const leave = () => {
    if (opener.current instanceof HTMLElement) opener.current.focus();
    close();
  };

  function onKeyDown(event: TargetedKeyboardEvent<HTMLDivElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // What is behind the menu has keys of its own.
    event.stopPropagation();
    const items = [...event.currentTarget.querySelectorAll('button')];
    const at = items.findIndex((item) => item.matches(':focus'));
    const now = performance.now();
    const text = now - typing.current.at < TYPING ? typing.current.text : '';
    const isLetter = event.key.length === 1 && (event.key !== ' ' || text !== '');
    if (event.key === 'Escape') leave();
    else if (event.key === 'Tab') {
      // On from where the menu was opened.
      leave();
      return;
    } else if (isLetter) {
      typing.current = { text: text + event.key, at: now };
      const labels = items.map((item) => item.textContent.trim());
      items[typedTo(labels, at, typing.current.text) ?? -1]?.focus();
    } else {
      const next = items[movedTo(event.key, at, items.length) ?? -1];
      if (!next) return;
      next.focus();
    }
    event.preventDefault();
  }

  return (
    <div
      class="menu"
      ref={menu}
      // In the top layer, out of reach of what would clip it.
      popover="manual"
      role="menu"
      aria-label={label}
      onKeyDown={onKeyDown}
      // One entry is lit, whether keys or the pointer lead to it.
      onPointerMove={({ target }) => {
        if (target instanceof Element) target.closest('button')?.focus({ preventScroll: true });
      }}
      onContextMenu={(event) => event.preventDefault()}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget && !isWithin(relatedTarget, menu.current) && !isWithin(relatedTarget, anchor))
          close();
      }}
    >
      {entries.map((entry, at) => (
        <Entry key={'id' in entry ? entry.id : at} entry={entry} close={leave} />
      ))}
    </div>
  );
}
