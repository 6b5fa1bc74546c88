import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { TYPE_GROUPS } from '../../../failure/filter';
import { ChevronDownIcon } from '../../../ui/icons';
import { CHIPS } from '../../store/criteria';
import type { ViewModel } from '../../store/view-model';
import { choose } from './choice';

const TYPES_ID = 'filter-types';

function Chip({
  label,
  title,
  pressed,
  click,
}: {
  readonly label: string;
  readonly title?: string | undefined;
  readonly pressed: boolean;
  /** @param several whether it was clicked to be one of several. */
  readonly click: (several: boolean) => void;
}) {
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={pressed}
      title={title}
      onClick={(event) => click(event.ctrlKey || event.metaKey)}
    >
      {label}
    </button>
  );
}

/** The outcomes to be shown; All stands for the types too. */
export function OutcomeChips({ model }: { readonly model: ViewModel }) {
  const { words } = model;
  const { chips, types } = model.filtering;
  return (
    <div class="chips" role="group" aria-label={words.filtering.outcomes}>
      <Chip
        label={words.all}
        pressed={chips.value.size === 0 && types.value.size === 0}
        click={() => {
          chips.value = new Set();
          types.value = new Set();
        }}
      />
      {CHIPS.map((chip) => (
        <Chip
          key={chip}
          label={chip === 'net' ? words.network : chip}
          title={chip === 'net' ? words.networkHint : undefined}
          pressed={chips.value.has(chip)}
          click={(several) => {
            chips.value = choose(chips.value, chip, several);
          }}
        />
      ))}
    </div>
  );
}

/** The resource types to be shown. Where there is no room for them, a button opens them. */
export function TypeChips({ model }: { readonly model: ViewModel }) {
  const { types } = model.filtering;
  const words = model.words.filtering;
  const isOpen = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const count = types.value.size;
  return (
    <div
      class={isOpen.value ? 'filter-types open' : 'filter-types'}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) isOpen.value = false;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen.value) return;
        event.preventDefault();
        isOpen.value = false;
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        class={count > 0 ? 'chip filter-types-button chosen' : 'chip filter-types-button'}
        aria-expanded={isOpen.value}
        aria-controls={TYPES_ID}
        title={words.severalHint}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {count > 0 ? words.typesChosen(count) : words.types}
        <ChevronDownIcon />
      </button>
      <div
        id={TYPES_ID}
        class="chips"
        role="group"
        aria-label={words.types}
        // Keeps the focus, and so the menu.
        onMouseDown={(event) => event.preventDefault()}
      >
        {TYPE_GROUPS.map((type) => (
          <Chip
            key={type}
            label={words.type[type]}
            title={words.typeHint[type]}
            pressed={types.value.has(type)}
            click={(several) => {
              types.value = choose(types.value, type, several);
            }}
          />
        ))}
      </div>
    </div>
  );
}
