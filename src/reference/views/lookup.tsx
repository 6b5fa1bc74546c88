import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { BackIcon, CloseIcon, ForwardIcon } from '../../ui/icons';
import type { Reference } from '../store';
import { EntryArticle } from './entry-article';
import { Facets } from './facets';
import { Overview } from './overview';
import { Results } from './results';
import { SearchField } from './search-field';

function Trail({ reference }: { readonly reference: Reference }) {
  const { words, canGoBack, canGoForward } = reference;
  return (
    <div class="trail">
      <button
        type="button"
        class="tool"
        title={`${words.reference.back} (Alt+←)`}
        aria-label={words.reference.back}
        disabled={!canGoBack.value}
        onClick={() => reference.go(-1)}
      >
        <BackIcon />
      </button>
      <button
        type="button"
        class="tool"
        title={`${words.reference.forward} (Alt+→)`}
        aria-label={words.reference.forward}
        disabled={!canGoForward.value}
        onClick={() => reference.go(1)}
      >
        <ForwardIcon />
      </button>
      <span class="spring" />
      <button
        type="button"
        class="tool"
        title={`${words.close} (Esc)`}
        aria-label={words.close}
        onClick={() => reference.close()}
      >
        <CloseIcon />
      </button>
    </div>
  );
}

/** The reference: search on one side, the entry that is read on the other. */
export function Lookup({
  reference,
  explain,
}: {
  readonly reference: Reference;
  readonly explain: (text: string) => void;
}) {
  const { words, catalogue, entry, asked, query } = reference;
  const article = useRef<HTMLDivElement>(null);
  useSignalEffect(() => {
    entry.value;
    if (article.current) article.current.scrollTop = 0;
  });
  const loaded = catalogue.value;
  useEffect(() => {
    // After what is drawn now, so that it does not wait.
    const timer = setTimeout(() => reference.prepare());
    return () => clearTimeout(timer);
  }, [reference, loaded]);
  const read = entry.value;
  return (
    <section
      class={read ? 'lookup reading' : 'lookup'}
      aria-label={words.reference.title}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : undefined;
        if (event.altKey && step !== undefined) reference.go(step);
        else if (event.key === 'Escape' && read) reference.close();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <div class="finder">
        <SearchField reference={reference} explain={explain} />
        <Facets reference={reference} />
        {!loaded ? (
          <p class="note quiet">{words.bodyLoading}</p>
        ) : asked.value ? (
          <Results reference={reference} />
        ) : (
          <Overview reference={reference} />
        )}
        {loaded && asked.value && reference.results.value.length === 0 && (
          <p class="note quiet">{words.reference.nothing(query.value.trim())}</p>
        )}
      </div>
      {loaded && read && (
        <div class="reader">
          <Trail reference={reference} />
          <div class="article" id="reference-article" ref={article}>
            <EntryArticle
              key={read.id}
              entry={read}
              catalogue={loaded}
              words={words}
              open={(id) => reference.open(id)}
            />
          </div>
        </div>
      )}
    </section>
  );
}
