import { useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { BackIcon, CloseIcon, ForwardIcon } from '../../ui/icons';
import { readable } from '../readable';
import type { Reference } from '../store';
import { EntryArticle } from './entry-article';
import { Facets } from './facets';
import { Overview } from './overview';
import { usePreparedSearch } from './prepared';
import { Results } from './results';
import { focusSearch, SearchField } from './search-field';

type Go = (step: -1 | 1) => void;

function Trail({
  reference,
  go,
  close,
}: {
  readonly reference: Reference;
  readonly go: Go;
  readonly close: () => void;
}) {
  const { words, canGoBack, canGoForward } = reference;
  return (
    <div class="trail">
      <button
        type="button"
        class="tool"
        title={`${words.reference.back} (Alt+←)`}
        aria-label={words.reference.back}
        disabled={!canGoBack.value}
        onClick={() => go(-1)}
      >
        <BackIcon />
      </button>
      <button
        type="button"
        class="tool"
        title={`${words.reference.forward} (Alt+→)`}
        aria-label={words.reference.forward}
        disabled={!canGoForward.value}
        onClick={() => go(1)}
      >
        <ForwardIcon />
      </button>
      <span class="spring" />
      <button
        type="button"
        class="tool"
        title={`${words.close} (Esc)`}
        aria-label={words.close}
        onClick={close}
      >
        <CloseIcon />
      </button>
    </div>
  );
}

/** The reference: search on one side, the entry that is read on the other. */
export function Lookup({
  reference,
  go = reference.go,
  explain,
}: {
  readonly reference: Reference;
  /** One entry back, or forward again, where something else than the reference keeps the trail. */
  readonly go?: Go;
  readonly explain: (text: string) => void;
}) {
  const { words, catalogue, failed, entry, asked, query, results } = reference;
  const article = useRef<HTMLDivElement>(null);
  useSignalEffect(() => {
    entry.value;
    if (article.current) article.current.scrollTop = 0;
  });
  const loaded = catalogue.value;
  usePreparedSearch(reference);
  const read = entry.value;
  useLayoutEffect(() => {
    // What was pressed to get here may be gone, or have nothing more to do.
    const at = document.activeElement;
    if (at !== null && at !== document.body && !at.matches(':disabled')) return;
    if (read) article.current?.querySelector('h1')?.focus();
    // Not while an entry is yet to be loaded.
    else if (loaded || reference.depth.value < 0) focusSearch();
  }, [reference, loaded, read]);
  const close = () => {
    reference.close();
    focusSearch();
  };
  const found = results.value.length;
  return (
    <section
      class={read ? 'lookup reading' : 'lookup'}
      aria-label={words.reference.title}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : undefined;
        if (event.altKey && step !== undefined) go(step);
        else if (event.key === 'Escape' && read) close();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <div class="finder">
        <SearchField reference={reference} explain={explain} />
        <Facets reference={reference} />
        <p class="count quiet" role="status">
          {failed.value
            ? words.reference.notLoaded
            : !loaded
              ? words.bodyLoading
              : !asked.value
                ? ''
                : found === 0
                  ? words.reference.nothing(readable(query.value))
                  : words.reference.found(found)}
        </p>
        {loaded && asked.value && found > 0 && <Results reference={reference} />}
        {loaded && !asked.value && <Overview reference={reference} />}
      </div>
      {loaded && read && (
        <div class="reader">
          <Trail reference={reference} go={go} close={close} />
          <div class="article" id="reference-article" tabIndex={-1} ref={article}>
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
