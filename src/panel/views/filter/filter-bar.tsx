import './filter.css';
import type { ViewModel } from '../../store/view-model';
import { Check } from '../check';
import { FilterField } from './filter-field';
import { OutcomeChips } from './outcome-chips';
import { TypeChips } from './type-chips';

/** Which failures are shown: by text, by outcome and by type. */
export function FilterBar({ model }: { readonly model: ViewModel }) {
  const { words, filtering } = model;
  return (
    <div class="filter-bar">
      <FilterField model={model} />
      <Check
        id="filter-invert"
        label={words.filtering.invert}
        hint={words.filtering.invertHint}
        setting={filtering.invert}
      />
      <span class="divider" />
      <OutcomeChips model={model} />
      <span class="divider" />
      <TypeChips model={model} />
    </div>
  );
}
