import './filter.css';
import type { ViewModel } from '../../store/view-model';
import { FilterField } from './filter-field';
import { OutcomeChips } from './outcome-chips';
import { TypeChips } from './type-chips';

/** Which failures are shown: by text, by outcome and by type. */
export function FilterBar({ model }: { readonly model: ViewModel }) {
  const { words, filtering } = model;
  return (
    <div class="filter-bar">
      <FilterField model={model} />
      <label class="check" title={words.filtering.invertHint}>
        <input
          id="filter-invert"
          type="checkbox"
          checked={filtering.invert.value}
          onChange={(event) => {
            filtering.invert.value = event.currentTarget.checked;
          }}
        />
        {words.filtering.invert}
      </label>
      <span class="divider" />
      <OutcomeChips model={model} />
      <span class="divider" />
      <TypeChips model={model} />
    </div>
  );
}
