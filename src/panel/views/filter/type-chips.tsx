import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { TYPE_GROUPS } from '../../../failure/filter';
import { CaretIcon } from '../../../ui/icons';
import type { ViewModel } from '../../store/view-model';
import { ChipGroup } from './chip-group';
import { choose } from './choice';

const TYPES_ID = 'filter-types';

/** The resource types to be shown: in a menu, or where it was asked for and there is room, side by side. */
export function TypeChips({ model }: { readonly model: ViewModel }) {
  const { types } = model.filtering;
  const words = model.words.filtering;
  const isOpen = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const count = types.value.size;
  const classes = ['filter-types', isOpen.value && 'open', model.settings.typeChips.value && 'side-by-side'];
  return (
    <div
      class={classes.filter(Boolean).join(' ')}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) isOpen.value = false;
      }}
      // A click leaves the focus where it is: not every browser gives it to the button, and the menu closes without it.
      onMouseDown={(event) => event.preventDefault()}
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
          button.current?.focus();
          isOpen.value = !isOpen.value;
        }}
      >
        {count > 0 ? words.typesChosen(count) : words.types}
        <CaretIcon open={true} />
      </button>
      <ChipGroup
        id={TYPES_ID}
        label={words.types}
        items={TYPE_GROUPS.map((type) => ({
          key: type,
          label: words.type[type],
          title: words.typeHint[type],
          pressed: types.value.has(type),
          click: (several: boolean) => {
            types.value = choose(types.value, type, several);
          },
        }))}
      />
    </div>
  );
}
