import type { Words } from '../../i18n/words';
import type { Catalogue } from '../../knowledge/catalogue';
import type { EntryId } from '../../knowledge/entry';
import { codeIn } from '../../knowledge/entry-id';
import type { LocalEntry } from '../../knowledge/local-entry';

/** The pages that state an entry's facts. */
export function Sources({ entry, words }: { readonly entry: LocalEntry; readonly words: Words }) {
  if (entry.sources.length === 0) return null;
  return (
    <section>
      <h2>{words.sources}</h2>
      <ul class="sources">
        {entry.sources.map((source) => (
          <li key={source}>
            <a href={source} target="_blank" rel="noreferrer">
              {source.replace(/^https:\/\//, '')}
            </a>
          </li>
        ))}
        {entry.formerlyKb && (
          <li class="quiet">{words.formerly(entry.formerlyKb.map((kb) => `KB${kb}`).join(', '))}</li>
        )}
      </ul>
    </section>
  );
}

/** The entries that belong to this one, each a link. */
export function SeeAlso({
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
  if (entry.seeAlso.length === 0) return null;
  return (
    <section>
      <h2>{words.moreAbout}</h2>
      <ul class="see-also">
        {entry.seeAlso.map((id) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => open(id)}>
              {id.startsWith('guide/') ? '' : `${codeIn(id)} `}
              {catalogue.get(id).title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
