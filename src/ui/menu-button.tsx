import type { ComponentChildren } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import { MoreIcon } from './icons';
import { Menu, type MenuEntry } from './menu';

/**
 * A button that opens a menu below it.
 * @param children its icon, and its text where it shows one.
 * @param entries asked for while the menu is open.
 */
export function MenuButton({
  id,
  label,
  className = 'tool',
  disabled = false,
  entries,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly className?: string;
  readonly disabled?: boolean;
  readonly entries: () => readonly MenuEntry[];
  readonly children: ComponentChildren;
}) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <button
        type="button"
        id={id}
        class={className}
        ref={button}
        title={label}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        disabled={disabled}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || isOpen) return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        }}
      >
        {children}
        <MoreIcon />
      </button>
      {isOpen && button.current && (
        <Menu label={label} entries={entries()} anchor={button.current} align="end" close={close} />
      )}
    </>
  );
}
