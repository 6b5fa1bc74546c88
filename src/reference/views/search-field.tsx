import type { TargetedKeyboardEvent } from 'preact';
import { SearchIcon } from '../../ui/icons';
import type { Reference } from '../store';
import { FACETS_ID } from './facets';
import { optionId, RESULTS_ID } from './option-id';

/** The search field, which a shortcut focuses. */
export const SEARCH_ID = 'reference-search';

/** Takes the focus to the search, from where the arrow keys walk the results. */
export function focusSearch(): void {
  document.getElementById(SEARCH_ID)?.focus();
}

/** Whether the entry that is read stands in the results' place, as where there is no room for both. */
function areCovered(): boolean {
  return document.getElementById(FACETS_ID)?.clientHeight === 0;
}

/** A paste of this many characters is no query but something to explain. */
const LONGEST_QUERY = 120;

/** How many results on each key goes. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/** A combobox over the results: the keys that move there work from here, and the field keeps the focus. */
export function SearchField({
  reference,
  explain,
}: {
  readonly reference: Reference;
  /** Takes what was pasted when it is more than a query. */
  readonly explain: (text: string) => void;
}) {
  const { query, results, entry, words } = reference;
  const current = entry.value?.id;
  /** The result that is read; a link may have led to an entry that is none. */
  const active = results.value.find(({ id }) => id === current)?.id;

  function onKeyDown(event: TargetedKeyboardEvent<HTMLInputElement>): void {
    const step = STEPS[event.key];
    const list = results.value;
    if (step !== undefined) {
      const at = list.findIndex(({ id }) => id === current);
      const to = at < 0 ? (step > 0 ? 0 : list.length - 1) : at + step;
      const next = list[Math.max(0, Math.min(list.length - 1, to))];
      if (next) reference.preview(next.id);
    } else if (event.key === 'Enter') {
      const [first] = list;
      if (current === undefined && first) reference.preview(first.id);
      else document.querySelector<HTMLElement>('#reference-article h1')?.focus();
    } else if (event.key === 'Escape' && query.value !== '') {
      query.value = '';
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <label class="search">
      <SearchIcon />
      <span class="visually-hidden">{words.reference.search}</span>
      <input
        id={SEARCH_ID}
        type="text"
        role="combobox"
        aria-expanded={results.value.length > 0}
        aria-controls={RESULTS_ID}
        aria-autocomplete="list"
        aria-activedescendant={active === undefined ? undefined : optionId(active)}
        placeholder={words.reference.searchHint}
        spellcheck={false}
        autocomplete="off"
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          if (areCovered()) reference.close();
        }}
        onPaste={(event) => {
          const text = event.clipboardData?.getData('text/plain') ?? '';
          if (text.trim().includes('\n') || text.length > LONGEST_QUERY) {
            event.preventDefault();
            explain(text);
          }
        }}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}
