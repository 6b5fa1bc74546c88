import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { familyOf } from '../../knowledge/entry-id';
import type { LocalEntry } from '../../knowledge/local-entry';
import { SeverityIcon } from '../../ui/icons';
import type { Reference } from '../store';
import { EntryCode } from './entry-code';
import { optionId, RESULTS_ID } from './option-id';
import { focusSearch } from './search-field';

/** So many results are drawn with the key that asked for them, as many as a usual window has room for. */
const FIRST = 24;
/** So many are drawn a moment later, and again each time the end comes near. */
const PAGE = 60;
/** How near the end counts as near, in CSS pixels. */
const NEAR = 400;

function Option({ entry, reference }: { readonly entry: LocalEntry; readonly reference: Reference }) {
  const { words } = reference;
  const selected = reference.entry.value?.id === entry.id;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) line.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <li
      ref={line}
      id={optionId(entry.id)}
      role="option"
      aria-selected={selected}
      onClick={() => {
        reference.preview(entry.id);
        focusSearch();
      }}
    >
      {entry.severity === 'info' ? (
        <span class="severity none" />
      ) : (
        <SeverityIcon severe={entry.severity === 'error'} />
      )}
      <span class="what">
        <span class="code">
          <EntryCode entry={entry} />
        </span>{' '}
        {entry.title}
      </span>
      <span class="family quiet">{words.reference.family[familyOf(entry.id)]}</span>
    </li>
  );
}

/** What was found, best first. The end is drawn as it is scrolled to. */
export function Results({ reference }: { readonly reference: Reference }) {
  const { words, results } = reference;
  const list = useRef<HTMLUListElement>(null);
  /** How many are drawn, and of which results: of others, only the first are. */
  const drawn = useSignal({ of: results.value, count: FIRST });
  useSignalEffect(() => {
    const of = results.value;
    if (list.current) list.current.scrollTop = 0;
    const timer = setTimeout(() => {
      drawn.value = { of, count: PAGE };
    });
    return () => clearTimeout(timer);
  });
  const known = drawn.value.of === results.value ? drawn.value.count : FIRST;
  // A selected result beyond the drawn ones is one that keys moved to.
  const at = results.value.findIndex(({ id }) => id === reference.entry.value?.id);
  const count = Math.max(known, at + 2);
  return (
    <ul
      ref={list}
      id={RESULTS_ID}
      class="results"
      role="listbox"
      tabIndex={-1}
      aria-label={words.reference.results}
      onScroll={(event) => {
        const { scrollHeight, scrollTop, clientHeight } = event.currentTarget;
        if (scrollHeight - scrollTop - clientHeight >= NEAR) return;
        drawn.value = { of: results.value, count: count + PAGE };
      }}
    >
      {results.value.slice(0, count).map((entry) => (
        <Option key={entry.id} entry={entry} reference={reference} />
      ))}
    </ul>
  );
}
