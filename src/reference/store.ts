import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Words } from '../i18n/words';
import type { EntryId, Family, IisVersion } from '../knowledge/entry';
import { familyOf } from '../knowledge/entry-id';
import type { LocalEntry } from '../knowledge/local-entry';
import { countFacets, type FacetCounts, narrow } from '../lookup/facets';
import { createSearch, type Search } from '../lookup/search';
import type { Knowledge } from './knowledge';

/** What the reference views draw, and what a reader can do in them. */
export interface Reference extends Knowledge {
  readonly words: Words;
  readonly query: Signal<string>;
  readonly family: Signal<Family | undefined>;
  readonly version: Signal<IisVersion | undefined>;
  /** What query and facets find, best first; empty when neither says anything. */
  readonly results: ReadonlySignal<readonly LocalEntry[]>;
  /** Whether a query or a family asks for results. */
  readonly asked: ReadonlySignal<boolean>;
  /** Of what the query alone finds, or of everything. */
  readonly counts: ReadonlySignal<FacetCounts>;
  /** The entry that is read now; none for an id that says nothing, such as one typed wrongly into an address. */
  readonly entry: ReadonlySignal<LocalEntry | undefined>;
  /** Makes the search ready before the first key asks for it. Does nothing until the catalogue is loaded. */
  prepare(): void;
  /** Reads an entry; the one before stays a step back. */
  open(id: EntryId): void;
  /** Reads an entry in place of the one that is read now, as when walking through the results. */
  preview(id: EntryId): void;
  /** How many entries were read before this one. */
  readonly depth: ReadonlySignal<number>;
  /** Leaves the entry for the results. */
  close(): void;
  readonly canGoBack: ReadonlySignal<boolean>;
  readonly canGoForward: ReadonlySignal<boolean>;
  /** One entry back, or forward again. */
  go(step: -1 | 1): void;
}

/** The entries that were read, and where among them the reader is. */
interface Trail {
  readonly ids: readonly EntryId[];
  /** -1 when none is read. */
  readonly at: number;
}

export function createReference({ catalogue, failed }: Knowledge, words: Words): Reference {
  const query = signal('');
  const family = signal<Family | undefined>(undefined);
  const version = signal<IisVersion | undefined>(undefined);
  const trail = signal<Trail>({ ids: [], at: -1 });
  /** Counts up when the texts are indexed, so that results are looked up anew. */
  const indexed = signal(0);

  const search = computed((): Search<LocalEntry> | undefined => {
    const loaded = catalogue.value;
    if (!loaded) return undefined;
    const made = createSearch(loaded.entries);
    void made.ready.then(() => {
      indexed.value += 1;
    });
    return made;
  });
  const found = computed((): readonly LocalEntry[] => {
    indexed.value;
    const asked = query.value.trim();
    return asked === '' ? (catalogue.value?.entries ?? []) : (search.value?.find(asked) ?? []);
  });
  const asked = computed(() => query.value.trim() !== '' || family.value !== undefined);

  return {
    words,
    catalogue,
    failed,
    query,
    family,
    version,
    asked,
    results: computed(() =>
      asked.value ? narrow(found.value, { family: family.value, version: version.value }) : [],
    ),
    counts: computed(() => countFacets(found.value, { family: family.value, version: version.value })),
    entry: computed(() => {
      const { ids, at } = trail.value;
      const id = ids[at];
      const found = id === undefined ? undefined : catalogue.value?.get(id);
      // What is made up for an unknown code of IIS or a vendor would speak of something else.
      return found?.generic && familyOf(found.id) !== familyOf(id ?? found.id) ? undefined : found;
    }),
    prepare() {
      search.value;
    },
    open(id) {
      const { ids, at } = trail.value;
      if (ids[at] === id) return;
      // Back where one came from is a step back, and does not make the trail longer.
      const step = ids[at - 1] === id ? -1 : ids[at + 1] === id ? 1 : undefined;
      if (step !== undefined) {
        trail.value = { ids, at: at + step };
        return;
      }
      trail.value = { ids: [...ids.slice(0, at + 1), id], at: at + 1 };
    },
    preview(id) {
      const { ids, at } = trail.value;
      const before = ids.slice(0, Math.max(0, at));
      trail.value = { ids: [...before, id], at: before.length };
    },
    depth: computed(() => trail.value.at),
    close() {
      trail.value = { ids: [], at: -1 };
    },
    canGoBack: computed(() => trail.value.at > 0),
    canGoForward: computed(() => trail.value.at < trail.value.ids.length - 1),
    go(step) {
      const { ids, at } = trail.value;
      const next = at + step;
      if (next >= 0 && next < ids.length) trail.value = { ids, at: next };
    },
  };
}
