import { useSignal } from '@preact/signals';
import type { TargetedKeyboardEvent } from 'preact';
import { familyOf } from '../knowledge/entry-id';
import { entryPage, searchPage } from '../lookup/page';
import { readable } from '../reference/readable';
import type { Reference } from '../reference/store';
import { EntryCode } from '../reference/views/entry-code';
import { usePreparedSearch } from '../reference/views/prepared';
import { SearchIcon } from '../ui/icons';

/** As many as fit without scrolling. */
const SHOWN = 8;
const LIST_ID = 'look-up-results';

/** A field to look a code up; choosing one opens it in the reference. */
export function LookUp({
  reference,
  openPage,
}: {
  readonly reference: Reference;
  readonly openPage: (path: string) => void;
}) {
  const { words, query, results } = reference;
  const chosen = useSignal(0);
  usePreparedSearch(reference);
  const shown = results.value.slice(0, SHOWN);

  function onKeyDown(event: TargetedKeyboardEvent<HTMLInputElement>): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && shown.length > 0) {
      chosen.value = (chosen.value + step + shown.length) % shown.length;
    } else if (event.key === 'Enter') {
      const entry = shown[chosen.value];
      openPage(entry ? entryPage(entry.id) : searchPage(query.value));
    } else if (event.key === 'Escape' && query.value !== '') {
      query.value = '';
    } else return;
    event.preventDefault();
  }

  return (
    <search class="look-up">
      <label class="search">
        <SearchIcon />
        <span class="visually-hidden">{words.reference.lookUp}</span>
        <input
          type="text"
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-controls={LIST_ID}
          aria-activedescendant={shown.length > 0 ? `${LIST_ID}-${chosen.value}` : undefined}
          placeholder={words.reference.lookUp}
          spellcheck={false}
          autocomplete="off"
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value;
            chosen.value = 0;
          }}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          class="link"
          onClick={() => openPage(searchPage(query.value))}
          title={words.reference.openReference}
        >
          {words.reference.title}
        </button>
      </label>
      {query.value.trim() !== '' && (
        <>
          {shown.length > 0 && (
            <ul id={LIST_ID} role="listbox" aria-label={words.reference.results}>
              {shown.map((entry, at) => (
                <li
                  key={entry.id}
                  id={`${LIST_ID}-${at}`}
                  role="option"
                  aria-selected={at === chosen.value}
                  onClick={() => openPage(entryPage(entry.id))}
                >
                  <span class="what">
                    <b>
                      <EntryCode entry={entry} />
                    </b>{' '}
                    {entry.title}
                  </span>
                  <span class="quiet">{words.reference.family[familyOf(entry.id)]}</span>
                </li>
              ))}
            </ul>
          )}
          <footer aria-live="polite">
            {shown.length === 0 ? (
              words.reference.nothing(readable(query.value))
            ) : (
              <button type="button" class="link" onClick={() => openPage(searchPage(query.value))}>
                {words.reference.allResults(results.value.length)}
              </button>
            )}
          </footer>
        </>
      )}
    </search>
  );
}
