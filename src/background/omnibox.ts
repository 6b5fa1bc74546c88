import type { Disposition, OmniboxListeners, Suggestion } from '../browser/omnibox';
import { codeIn } from '../knowledge/entry-id';
import { type Titled, unpackTitles } from '../knowledge/titles';
import { entryPage, searchPage } from '../lookup/page';
import { createSearch, type Search } from '../lookup/search';

/** As many as browsers show. */
const SUGGESTIONS = 8;

/** What the keyword needs of the world around it. */
export interface OmniboxWorld {
  /** The titles of all entries in the browser's language, as the build packed them. */
  readTitles(): Promise<unknown>;
  /** Shows a page of the extension. */
  open(path: string, where: Disposition): void;
}

/** Answers `iis 404.13` in the address bar: suggests as one types, and opens the entry, or the search where none is named. */
export function createOmnibox({ readTitles, open }: OmniboxWorld): OmniboxListeners {
  let titles: Promise<Search<Titled>> | undefined;
  const load = () => {
    titles ??= readTitles()
      .then((data) => createSearch(unpackTitles(data)))
      .catch((error: unknown) => {
        // A failure to read is not kept: the next key tries again.
        titles = undefined;
        throw error;
      });
    return titles;
  };

  return {
    async changed(text) {
      const search = await load().catch(() => undefined);
      if (!search) return [];
      await search.ready;
      return search
        .find(text)
        .slice(0, SUGGESTIONS)
        .map(({ id, title }): Suggestion => {
          const code = codeIn(id);
          // The shortest text that leads back to this entry.
          return { content: search.named(code)?.id === id ? code : id, code, title };
        });
    },
    entered(text, where) {
      const query = text.trim();
      void load().then(
        (search) => {
          const entry = search.named(query);
          open(entry ? entryPage(entry.id) : searchPage(query), where);
        },
        () => open(searchPage(query), where),
      );
    },
  };
}
