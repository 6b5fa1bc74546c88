import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { CaretIcon, CloseIcon, FilterIcon } from '../../../ui/icons';
import type { ViewModel } from '../../store/view-model';
import { FILTER_ID } from '../keys/shortcuts';
import { FieldButton } from './field-button';
import { PaintedText } from './painted-text';
import { problemText } from './problem-text';
import { SUGGESTIONS_ID, SuggestionList, suggestionId } from './suggestion-list';
import { createSuggestions, type Suggestion } from './suggestions';

const PROBLEM_ID = 'filter-problem';

/** They leave the word that the suggestions are for. */
const CARET_KEYS: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);

/**
 * The filter's text in colours, with what is wrong with it and how it may go on: a combobox as in
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function FilterField({ model }: { readonly model: ViewModel }) {
  const { filtering, words } = model;
  const { text, filter, history } = filtering;
  const suggestions = useMemo(() => createSuggestions(filtering), [filtering]);
  const field = useRef<HTMLInputElement>(null);
  const painted = useRef<HTMLSpanElement>(null);
  const [problem] = filter.value.problems;
  const { items, active } = suggestions;
  const isOpen = items.value.length > 0;
  const chosen = items.value[active.value];

  const follow = () => {
    const { current } = painted;
    if (current) current.style.transform = `translateX(${-(field.current?.scrollLeft ?? 0)}px)`;
  };
  // In the next frame: asked for at once, the browser would lay out the whole list before it is drawn anew.
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(follow);
    return () => cancelAnimationFrame(frame);
  }, [text.value]);

  const caret = () => field.current?.selectionStart ?? text.value.length;
  const setText = (next: string, at: number) => {
    text.value = next;
    const { current } = field;
    if (!current) return;
    // At once, so that the caret can be put into it.
    current.value = next;
    current.setSelectionRange(at, at);
    current.focus();
  };
  const clear = () => {
    filtering.remember();
    setText('', 0);
    suggestions.close();
  };
  const choose = (item: Suggestion) => {
    setText(item.text, item.caret);
    suggestions.chosen(item);
    if (item.kind === 'history') filtering.remember();
  };

  const toggleHistory = () => {
    field.current?.focus();
    if (isOpen) suggestions.close();
    else suggestions.openHistory();
  };

  /** Whether the key was for the field. */
  const onKey = (event: TargetedKeyboardEvent<HTMLInputElement>): boolean => {
    const { key, shiftKey, ctrlKey } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (!isOpen) suggestions.open(caret());
      suggestions.move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === ' ' && ctrlKey) suggestions.open(caret());
    else if (key === 'Escape') {
      if (isOpen) suggestions.close();
      else if (text.value !== '') clear();
      else return false;
    } else if (key === 'Enter') {
      if (chosen) choose(chosen);
      else {
        filtering.remember();
        suggestions.close();
      }
    } else if (key === 'Tab' && !shiftKey && isOpen && !suggestions.isHistory.value) {
      const taken = chosen ?? items.value[0];
      if (taken) choose(taken);
    } else if (key === 'Delete' && shiftKey && chosen?.kind === 'history') filtering.forget(chosen.label);
    else {
      if (CARET_KEYS.has(key)) suggestions.close();
      return false;
    }
    return true;
  };

  return (
    <div
      class={problem ? 'filter problem' : 'filter'}
      title={problem ? words.filterProblem(problem.term) : words.filterHint}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
        filtering.remember();
        suggestions.close();
      }}
      onKeyDown={(event) => {
        // The button below the history has the focus.
        if (event.key !== 'Escape' || event.defaultPrevented || !isOpen) return;
        event.preventDefault();
        toggleHistory();
      }}
    >
      <FilterIcon />
      <div class="filter-text">
        <input
          ref={field}
          id={FILTER_ID}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          placeholder={words.filter}
          aria-label={words.filter}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? SUGGESTIONS_ID : undefined}
          aria-activedescendant={chosen ? suggestionId(active.value) : undefined}
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? PROBLEM_ID : undefined}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
            suggestions.typed(caret());
          }}
          onScroll={follow}
          onSelect={follow}
          onKeyUp={follow}
          onClick={() => suggestions.close()}
          onKeyDown={(event) => {
            // A key that an input method takes is not for the field.
            if (event.isComposing || !onKey(event)) return;
            event.preventDefault();
          }}
        />
        <PaintedText filter={filter.value} inner={painted} />
      </div>
      {text.value !== '' && (
        <FieldButton kind="filter-clear" label={words.filtering.clear} click={clear}>
          <CloseIcon />
        </FieldButton>
      )}
      {history.value.length > 0 && (
        <FieldButton kind="filter-history" label={words.filtering.history} click={toggleHistory}>
          <CaretIcon open={true} />
        </FieldButton>
      )}
      {/* The field's title is not that of the list. */}
      <div class="filter-below" title="">
        {problem && (
          <div class="filter-problem" id={PROBLEM_ID}>
            {problemText(problem, words)}
          </div>
        )}
        <SuggestionList
          suggestions={suggestions}
          words={words}
          choose={choose}
          forget={() => {
            filtering.forget();
            field.current?.focus();
          }}
        />
      </div>
    </div>
  );
}
