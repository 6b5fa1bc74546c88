import './find-bar.css';
import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Words } from '../../../i18n/words';
import { CloseIcon, NextIcon, PreviousIcon } from '../../../ui/icons';
import { MOST_MATCHES } from '../../find/matches';
import { closeFind, FIND_ID, focusFind, query } from './find';
import { type Found, useFind } from './use-find';

/** `3 of 12`, or why there is none. */
function countText({ count, current }: Found, isEmpty: boolean, words: Words): string {
  const { find } = words.details;
  if (count === undefined) return find.unusable;
  if (isEmpty) return '';
  if (count === 0) return find.none;
  return find.count(current + 1, count === MOST_MATCHES ? `${count}+` : String(count));
}

/** Finds text within the shown tab: Enter and F3 go on, with Shift back, Esc closes. */
export function FindBar({
  area,
  words,
}: {
  /** What is searched. */
  readonly area: RefObject<HTMLElement | null>;
  readonly words: Words;
}) {
  const { find } = words.details;
  const asked = query.value;
  const found = useFind(area, asked);
  useEffect(focusFind, []);

  const close = () => {
    closeFind();
    area.current?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const isField = event.target instanceof HTMLInputElement;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && isField && !event.isComposing) found.step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  // F3 works from anywhere in the details, which are around the bar.
  useEffect(() => {
    const around = area.current?.parentElement;
    const onKey = (event: KeyboardEvent) => {
      const isCommandG = event.key.toLowerCase() === 'g' && (event.ctrlKey || event.metaKey) && !event.altKey;
      if (event.key !== 'F3' && !isCommandG) return;
      found.step(event.shiftKey ? -1 : 1);
      event.preventDefault();
    };
    around?.addEventListener('keydown', onKey);
    return () => around?.removeEventListener('keydown', onKey);
  }, [area, found.step]);

  return (
    <search class="find-bar" onKeyDown={onKeyDown}>
      <input
        id={FIND_ID}
        type="text"
        value={asked.text}
        placeholder={find.placeholder}
        aria-label={find.label}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => {
          query.value = { ...asked, text: event.currentTarget.value };
        }}
      />
      <span class="find-count" role="status">
        {countText(found, asked.text === '', words)}
      </span>
      <button
        type="button"
        class="tool"
        title={`${find.previous} (Shift+F3)`}
        aria-label={find.previous}
        onClick={() => found.step(-1)}
      >
        <PreviousIcon />
      </button>
      <button
        type="button"
        class="tool"
        title={`${find.next} (F3)`}
        aria-label={find.next}
        onClick={() => found.step(1)}
      >
        <NextIcon />
      </button>
      <button
        type="button"
        class="tool find-option"
        title={find.matchCase}
        aria-label={find.matchCase}
        aria-pressed={asked.matchCase}
        onClick={() => {
          query.value = { ...asked, matchCase: !asked.matchCase };
        }}
      >
        Aa
      </button>
      <button
        type="button"
        class="tool find-option"
        title={find.regex}
        aria-label={find.regex}
        aria-pressed={asked.isRegex}
        onClick={() => {
          query.value = { ...asked, isRegex: !asked.isRegex };
        }}
      >
        .*
      </button>
      <button
        type="button"
        class="tool"
        title={`${words.close} (Esc)`}
        aria-label={words.close}
        onClick={close}
      >
        <CloseIcon />
      </button>
    </search>
  );
}
