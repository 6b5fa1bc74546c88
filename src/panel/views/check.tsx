import type { Signal } from '@preact/signals';

/** A check box in a bar: whether something holds. */
export function Check({
  id,
  label,
  hint,
  setting,
}: {
  readonly id?: string;
  readonly label: string;
  readonly hint: string;
  readonly setting: Signal<boolean>;
}) {
  return (
    <label class="check" title={hint}>
      <input
        id={id}
        type="checkbox"
        checked={setting.value}
        onChange={(event) => {
          setting.value = event.currentTarget.checked;
        }}
      />
      {label}
    </label>
  );
}
