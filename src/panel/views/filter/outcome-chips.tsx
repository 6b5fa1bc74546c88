import { CHIPS } from '../../store/criteria';
import type { ViewModel } from '../../store/view-model';
import { ChipGroup } from './chip-group';
import { choose } from './choice';

/** The outcomes to be shown; All stands for the types too. */
export function OutcomeChips({ model }: { readonly model: ViewModel }) {
  const { words } = model;
  const { chips, types } = model.filtering;
  const all = {
    key: 'all',
    label: words.all,
    pressed: chips.value.size === 0 && types.value.size === 0,
    click: () => {
      chips.value = new Set();
      types.value = new Set();
    },
  };
  const outcomes = CHIPS.map((chip) => ({
    key: chip,
    label: chip === 'net' ? words.network : chip,
    title: chip === 'net' ? words.networkHint : undefined,
    pressed: chips.value.has(chip),
    click: (several: boolean) => {
      chips.value = choose(chips.value, chip, several);
    },
  }));
  return <ChipGroup label={words.filtering.outcomes} items={[all, ...outcomes]} />;
}
