import type { ViewModel } from '../store/view-model';

/** What the list's place shows when there is nothing to list, and what to do about it. */
export function Empty({ model }: { readonly model: ViewModel }) {
  const { words, candidates, filtering, host } = model;
  if (candidates.value.length > 0) {
    return (
      <section class="empty">
        <h1>{words.noMatchTitle}</h1>
        <p>{words.noMatchText}</p>
        <button type="button" class="button" onClick={() => filtering.reset()}>
          {words.resetFilter}
        </button>
      </section>
    );
  }
  return (
    <section class="empty">
      <h1>{words.emptyTitle}</h1>
      <p>{words.emptyText}</p>
      <p>
        <button type="button" class="button" onClick={() => host.reloadPage()}>
          {words.emptyReload}
        </button>{' '}
        {words.emptyReloadHint}
      </p>
    </section>
  );
}
