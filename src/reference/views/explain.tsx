import type { EntryId } from '../../knowledge/entry';
import { FORM_IDS } from '../../mentions/reader';
import type { Found, Paste } from '../paste';
import { codeOfEntry, EntryArticle } from './entry-article';

/** The field to paste into, which a shortcut focuses. */
export const PASTE_ID = 'paste';

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
          <span class="code">{codeOfEntry(entry)}</span> <strong>{entry.title}</strong>
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
  const { words, text, found, forms } = paste;
  const all = found.value;
  const blank = text.value.trim() === '';
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
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
        <div class="paste-bar">
          <span role="status">
            {!blank && all.length > 0 && words.reference.pasteFound(all.length)}
            {!blank && forms.value.length > 0 && (
              <span class="quiet">
                {' '}
                · {words.reference.pasteRead} {forms.value.map((form) => formNames[form]).join(', ')}
              </span>
            )}
          </span>
          {!blank && (
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
      {!blank && paste.catalogue.value && all.length === 0 && (
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
