import type { Signal } from '@preact/signals';

interface ControlProps<T> {
  /** The element's id, by which its hint is found too. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What the control shows and changes. */
  readonly setting: Signal<T>;
}

function Hint({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  return text === undefined ? null : (
    <p class="hint" id={`${id}-hint`}>
      {text}
    </p>
  );
}

const hintId = (id: string, hint: string | undefined) => (hint === undefined ? undefined : `${id}-hint`);

/** A setting that is on or off. */
export function Toggle({ id, label, hint, setting }: ControlProps<boolean>) {
  return (
    <div class="setting">
      <label class="toggle">
        <input
          type="checkbox"
          id={id}
          aria-describedby={hintId(id, hint)}
          checked={setting.value}
          onChange={(event) => {
            setting.value = event.currentTarget.checked;
          }}
        />
        {label}
      </label>
      <Hint id={id} text={hint} />
    </div>
  );
}

/** A setting that is one of several. */
export function Choice<T extends string>({
  id,
  label,
  hint,
  setting,
  options,
  texts,
}: ControlProps<T> & { readonly options: readonly T[]; readonly texts: Readonly<Record<T, string>> }) {
  return (
    <div class="setting">
      <div class="choice">
        <label for={id}>{label}</label>
        <select
          class="select"
          id={id}
          aria-describedby={hintId(id, hint)}
          value={setting.value}
          onChange={(event) => {
            const chosen = options.find((each) => each === event.currentTarget.value);
            if (chosen !== undefined) setting.value = chosen;
          }}
        >
          {options.map((option) => (
            <option key={option} value={option}>
              {texts[option]}
            </option>
          ))}
        </select>
      </div>
      <Hint id={id} text={hint} />
    </div>
  );
}
