import { complete } from '../../failure/filter';
import { FilterIcon } from '../../ui/icons';
import type { ViewModel } from '../store/view-model';
import { FILTER_ID } from './shortcuts';

const COMPLETIONS_ID = 'filter-completions';

/** The whole field's text for each way to go on with its last word. */
function completionsOf(text: string): readonly string[] {
  const kept = text.slice(0, text.search(/\S*$/));
  return complete(text, text.length).map((word) => kept + word);
}

/** The filter's text, with completions of its keys and a sign when a part of it can match nothing. */
export function FilterField({ model }: { readonly model: ViewModel }) {
  const { filtering, words } = model;
  const problem = filtering.filter.value.problems[0];
  return (
    <label
      class={problem ? 'filter problem' : 'filter'}
      title={problem ? words.filterProblem(problem.term) : words.filterHint}
    >
      <FilterIcon />
      <input
        id={FILTER_ID}
        type="search"
        list={COMPLETIONS_ID}
        autocomplete="off"
        placeholder={words.filter}
        aria-label={words.filter}
        aria-invalid={problem !== undefined}
        spellcheck={false}
        value={filtering.text.value}
        onInput={(event) => {
          filtering.text.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || filtering.text.value === '') return;
          filtering.text.value = '';
          event.preventDefault();
        }}
      />
      <datalist id={COMPLETIONS_ID}>
        {completionsOf(filtering.text.value).map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
    </label>
  );
}
