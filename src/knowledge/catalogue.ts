import { type Code, codeOf, entryIdFor } from './code';
import type { EntryId, Language } from './entry';
import { codeIn } from './entry-id';
import { genericEntry } from './generic';
import { hresultIds } from './hresult';
import type { LocalEntry } from './local-entry';

/** The knowledge in one language. Every look-up takes constant time. */
export interface Catalogue {
  readonly language: Language;
  /** Every entry, in the order it was given. */
  readonly entries: readonly LocalEntry[];
  /** Every alias in lower case, with the id it stands for. */
  readonly aliases: ReadonlyMap<string, EntryId>;
  /** The entry of an id; for an id without one, what `find` gives for its code. */
  get(id: EntryId): LocalEntry;
  /**
   * The most precise entry for a code: 404.13, else 404, else that of its class with the number in the title, else one
   * made from the number or name. Always something readable; the last two are marked `generic`.
   */
  find(code: Code): LocalEntry;
  /**
   * The entry that a spelling names: an id, `404.13`, `404`, `net::ERR_X`, an HRESULT as pages or logs write it, or an
   * alias such as `500-11`, in any case; undefined when there is none.
   */
  named(spelling: string): LocalEntry | undefined;
}

/** Makes the look-ups for entries of one language. */
export function createCatalogue(entries: readonly LocalEntry[], language: Language): Catalogue {
  const byId = new Map<string, LocalEntry>(entries.map((entry) => [entry.id, entry]));
  const aliases = aliasesOf(entries);
  const known = { has: (id: EntryId) => byId.has(id), aliases };
  const spellings = spellingsOf(entries);

  function find(code: Code): LocalEntry {
    const id = entryIdFor(code, known);
    const entry = byId.get(id) ?? genericEntry(id, language);
    return id.endsWith('xx') ? { ...entry, title: `${entry.title} ${code.status}`, generic: true } : entry;
  }

  return {
    language,
    entries,
    aliases,
    get: (id) => byId.get(id) ?? find(codeOf(id)),
    find,
    named: (spelling) => {
      const key = spelling
        .trim()
        .toLowerCase()
        .replace(/^net::/, '');
      const id = spellings.get(key) ?? aliases.get(key) ?? hresultIds(key).find((each) => byId.has(each));
      return id === undefined ? undefined : byId.get(id);
    },
  };
}

/** Every alias of the entries, in lower case, with the id it stands for. */
function aliasesOf(entries: readonly LocalEntry[]): ReadonlyMap<string, EntryId> {
  return new Map(
    entries.flatMap(({ id, aliases = [] }) =>
      aliases.map((alias): [string, EntryId] => [alias.toLowerCase(), id]),
    ),
  );
}

/** Each id in lower case, with its family and without; a code that several families have is the first entry's. */
function spellingsOf(entries: readonly LocalEntry[]): ReadonlyMap<string, EntryId> {
  const spellings = new Map<string, EntryId>();
  for (const { id } of entries) {
    spellings.set(id.toLowerCase(), id);
    const code = codeIn(id).toLowerCase();
    if (!spellings.has(code)) spellings.set(code, id);
  }
  return spellings;
}
