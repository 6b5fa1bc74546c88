import { useMemo } from 'preact/hooks';
import type { Words } from '../../i18n/words';
import type { Catalogue } from '../../knowledge/catalogue';
import type { EntryId } from '../../knowledge/entry';
import { codeIn, familyOf } from '../../knowledge/entry-id';
import { fillCause, fillText } from '../../knowledge/fill-cause';
import type { LocalEntry } from '../../knowledge/local-entry';
import { Breakable } from '../../ui/breakable';
import { RichText } from '../../ui/rich-text';
import { Cause } from './cause';
import { SeeAlso, Sources } from './sources';

/** The code as a heading shows it; a guide has none. */
export function codeOfEntry({ id }: LocalEntry): string | undefined {
  return familyOf(id) === 'guide' ? undefined : codeIn(id);
}

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
  const code = codeOfEntry(entry);
  const isGuide = code === undefined;
  return (
    <article class="explanation">
      <h1 tabIndex={-1}>
        {code !== undefined && (
          <span class="code">
            <Breakable text={code} />
          </span>
        )}{' '}
        {entry.title}
      </h1>
      <Labels entry={entry} words={words} />
      <p class="meaning">
        <RichText text={fillText(entry.meaning, {}, language)} />
      </p>
      {!isGuide && <p class="quiet">{words.reference.visibility[entry.visibility]}</p>}
      {causes.length > 0 && (
        <section>
          {!isGuide && <h2>{words.reference.causes}</h2>}
          {causes.map((cause, at) => (
            <Cause key={cause.id} cause={cause} open={isGuide || at === 0} guide={isGuide} words={words} />
          ))}
        </section>
      )}
      <SeeAlso entry={entry} catalogue={catalogue} words={words} open={open} />
      <Sources entry={entry} words={words} />
    </article>
  );
}
