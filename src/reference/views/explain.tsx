import type { EntryId } from '../../knowledge/entry';
import { FORM_IDS } from '../../mentions/reader';
import { type Found, LONG_TEXT, type Paste } from '../paste';
import { EntryArticle } from './entry-article';
import { EntryCode } from './entry-code';

/** The field to paste into, which a shortcut focuses. */
export const PASTE_ID = 'paste';

/** So many characters of a long text are shown. Who edits them makes them the text, which is long no more. */
const BEGINNING = LONG_TEXT / 2;

/** Lines of a log, as a first thing to try. */
const EXAMPLE = [
  '#Fields: date time cs-method cs-uri-stem sc-status sc-substatus sc-win32-status time-taken',
  '2026-01-01 10:00:00 GET /data.json 404 3 50 3',
  '2026-01-01 10:00:01 POST /upload 404 13 0 5',
  '2026-01-01 10:00:02 GET /app/ 500 19 33 8',
].join('\n');

/** So many codes are shown; a text with more is a log, for which counts say more than cards. */
const SHOWN = 50;

function Card({
  found,
  first,
  paste,
  open,
}: {
  readonly found: Found;
  readonly first: boolean;
  readonly paste: Paste;
  readonly open: (id: EntryId) => void;
}) {
  const { words } = paste;
  const catalogue = paste.catalogue.value;
  if (!catalogue) return null;
  const { entry, line, before, mention, after, count } = found;
  return (
    <li>
      <details open={first}>
        <summary>
          <span class="code">
            <EntryCode entry={entry} />
          </span>{' '}
          <h1>{entry.title}</h1>
          <span class="where quiet">
            {words.reference.pasteLine(line)}
            {count > 1 && ` · ${words.reference.pasteTimes(count)}`}
          </span>
          <blockquote>
            {before}
            <mark>{mention}</mark>
            {after}
          </blockquote>
        </summary>
        <EntryArticle entry={entry} catalogue={catalogue} words={words} open={open} />
        <button type="button" class="button" onClick={() => open(entry.id)}>
          {words.reference.openEntry}
        </button>
      </details>
    </li>
  );
}

/** Paste anything: every code in it, in order, explained. */
export function Explain({ paste, open }: { readonly paste: Paste; readonly open: (id: EntryId) => void }) {
  const { words, text, found, forms, waiting, catalogue, failed } = paste;
  const all = waiting.value ? [] : found.value;
  const blank = text.value.trim() === '';
  const long = text.value.length > LONG_TEXT;
  const formNames = words.reference.pasteForms;
  return (
    <section class="explain" aria-label={words.reference.pasteTitle}>
      <div class="paste">
        <label for={PASTE_ID} class="visually-hidden">
          {words.reference.pasteLabel}
        </label>
        <textarea
          id={PASTE_ID}
          spellcheck={false}
          placeholder={words.reference.pasteHint}
          value={long ? text.value.slice(0, BEGINNING) : text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            if (pasted.length <= LONG_TEXT) return;
            // Browsers need seconds to lay out what is this long.
            event.preventDefault();
            const { value, selectionStart, selectionEnd } = event.currentTarget;
            text.value = value.slice(0, selectionStart) + pasted + value.slice(selectionEnd);
          }}
        />
        {long && <p class="quiet">{words.reference.pasteLong}</p>}
        <div class="paste-bar">
          <span role="status">
            {waiting.value && words.reference.pasteReading}
            {!blank && all.length > 0 && words.reference.pasteFound(all.length)}
            {!blank && all.length > 0 && forms.value.length > 0 && (
              <span class="quiet">
                {' '}
                · {words.reference.pasteRead} {forms.value.map((form) => formNames[form]).join(', ')}
              </span>
            )}
          </span>
          {blank ? (
            <button
              type="button"
              class="button"
              onClick={() => {
                text.value = EXAMPLE;
                document.getElementById(PASTE_ID)?.focus();
              }}
            >
              {words.reference.pasteExample}
            </button>
          ) : (
            <button
              type="button"
              class="button"
              onClick={() => {
                text.value = '';
                document.getElementById(PASTE_ID)?.focus();
              }}
            >
              {words.reference.pasteClear}
            </button>
          )}
        </div>
      </div>
      {failed.value && (
        <p class="note" role="alert">
          {words.reference.notLoaded}
        </p>
      )}
      {!blank && !waiting.value && catalogue.value && all.length === 0 && (
        <div class="note">
          <p>{words.reference.pasteNothing}</p>
          <p class="quiet">{words.reference.pasteLookedFor}</p>
          <ul class="quiet">
            {FORM_IDS.map((form) => (
              <li key={form}>{formNames[form]}</li>
            ))}
          </ul>
        </div>
      )}
      <ol class="found">
        {all.slice(0, SHOWN).map((each, at) => (
          <Card key={each.entry.id} found={each} first={at === 0} paste={paste} open={open} />
        ))}
      </ol>
      {all.length > SHOWN && <p class="note quiet">{words.reference.pasteCut(SHOWN)}</p>}
    </section>
  );
}
