import type { ComponentChildren } from 'preact';

/** A button at the end of the field, for the mouse: the keys of the field do the same. */
export function FieldButton({
  kind,
  label,
  click,
  children,
}: {
  /** Its class. */
  readonly kind: string;
  readonly label: string;
  readonly click: () => void;
  /** Its icon. */
  readonly children: ComponentChildren;
}) {
  return (
    <button
      type="button"
      class={`filter-button ${kind}`}
      tabIndex={-1}
      title={label}
      aria-label={label}
      // The field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={click}
    >
      {children}
    </button>
  );
}
