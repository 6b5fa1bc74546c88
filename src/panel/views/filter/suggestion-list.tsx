import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../../../i18n/words';
import type { Suggestion, Suggestions } from './suggestions';

export const SUGGESTIONS_ID = 'filter-suggestions';

/** The element of one line. */
export const suggestionId = (index: number) => `filter-suggestion-${index}`;

function Line({
  item,
  index,
  isActive,
  words,
  choose,
}: {
  readonly item: Suggestion;
  readonly index: number;
  readonly isActive: boolean;
  readonly words: Words;
  readonly choose: (item: Suggestion) => void;
}) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <div
      ref={line}
      id={suggestionId(index)}
      role="option"
      class="suggestion"
      aria-selected={isActive}
      title={item.label}
      onClick={() => choose(item)}
    >
      <span class={`suggestion-label ${item.kind}`}>{item.label}</span>
      {item.kind !== 'history' && <span class="quiet">{words.filtering.kind[item.kind]}</span>}
    </div>
  );
}

/** How the word at the caret may go on, or earlier filters. The focus stays in the field. */
export function SuggestionList({
  suggestions,
  words,
  choose,
  forget,
}: {
  readonly suggestions: Suggestions;
  readonly words: Words;
  /** Takes a line over into the field. */
  readonly choose: (item: Suggestion) => void;
  /** Empties the history. */
  readonly forget: () => void;
}) {
  const { items, active, isHistory } = suggestions;
  if (items.value.length === 0) return null;
  const { filtering } = words;
  return (
    <div class="suggestions" onMouseDown={(event) => event.preventDefault()}>
      <div
        id={SUGGESTIONS_ID}
        role="listbox"
        aria-label={isHistory.value ? filtering.history : filtering.suggestions}
      >
        {items.value.map((item, index) => (
          <Line
            key={item.label}
            item={item}
            index={index}
            isActive={index === active.value}
            words={words}
            choose={choose}
          />
        ))}
      </div>
      {isHistory.value && (
        <button type="button" class="filter-forget" title={filtering.forgetHint} onClick={forget}>
          {filtering.forget}
        </button>
      )}
    </div>
  );
}
