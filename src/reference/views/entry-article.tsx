import { useMemo } from 'preact/hooks';
import type { Words } from '../../i18n/words';
import type { Catalogue } from '../../knowledge/catalogue';
import type { EntryId } from '../../knowledge/entry';
import { familyOf } from '../../knowledge/entry-id';
import { fillCause, fillText } from '../../knowledge/fill-cause';
import type { LocalEntry } from '../../knowledge/local-entry';
import { RichText } from '../../ui/rich-text';
import { Cause } from './cause';
import { EntryCode, isGuide } from './entry-code';
import { SeeAlso, Sources } from './sources';

/** Where an entry belongs and how it can be seen, in a line of labels. */
function Labels({ entry, words }: { readonly entry: LocalEntry; readonly words: Words }) {
  const { reference } = words;
  // A component may be called as its family is.
  const labels = new Set([
    reference.family[familyOf(entry.id)],
    entry.group && reference.group[entry.group],
    entry.versions,
    entry.component,
    entry.legacy && reference.legacy,
  ]);
  return (
    <p class="labels">
      {[...labels].map((label) => label && <span key={label}>{label}</span>)}
      {entry.aliases && entry.aliases.length > 0 && (
        <span class="aliases" title={reference.aliases}>
          {entry.aliases.join(' · ')}
        </span>
      )}
    </p>
  );
}

/** Everything that the reference has of one code. */
export function EntryArticle({
  entry,
  catalogue,
  words,
  open,
}: {
  readonly entry: LocalEntry;
  readonly catalogue: Catalogue;
  readonly words: Words;
  readonly open: (id: EntryId) => void;
}) {
  const { language } = catalogue;
  const causes = useMemo(
    () => entry.causes.map((cause) => fillCause(cause, {}, language)),
    [entry, language],
  );
  const guide = isGuide(entry);
  return (
    <article class="explanation">
      <h1 tabIndex={-1}>
        {!guide && (
          <span class="code">
            <EntryCode entry={entry} />
          </span>
        )}{' '}
        {entry.title}
      </h1>
      <Labels entry={entry} words={words} />
      <p class="meaning">
        <RichText text={fillText(entry.meaning, {}, language)} />
      </p>
      {!guide && <p class="quiet">{words.reference.visibility[entry.visibility]}</p>}
      {causes.length > 0 && (
        <section>
          {!guide && <h2>{words.reference.causes}</h2>}
          {causes.map((cause, at) => (
            <Cause key={cause.id} cause={cause} open={guide || at === 0} guide={guide} words={words} />
          ))}
        </section>
      )}
      <SeeAlso entry={entry} catalogue={catalogue} words={words} open={open} />
      <Sources entry={entry} words={words} />
    </article>
  );
}
