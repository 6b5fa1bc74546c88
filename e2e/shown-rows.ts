/** A row of the list as it is shown. */
export interface ShownRow {
  /** Unique within the list. */
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** The whole URL. */
  readonly url: string;
  readonly method: string;
  /** Who wrote the answer. */
  readonly answeredBy: string;
  /** Who stands in front of it, nearest the browser: `via Cloudflare`; empty when nobody does. */
  readonly via: string;
  readonly certainty: string;
  readonly cause: string;
  /** How long the request took: known only when DevTools' own entry was found for it. */
  readonly time: string;
}

/** Runs in the panel, and so refers to nothing outside itself: the rows that are drawn; of a long list those in view. */
export function readShownRows(): ShownRow[] {
  const isShown = (row: Element) => row.checkVisibility({ visibilityProperty: true });
  return [...document.querySelectorAll('.lines .row')].filter(isShown).map((row) => {
    const textOf = (column: string) => row.querySelector(`.cell.${column}`)?.textContent?.trim() ?? '';
    return {
      id: row.id,
      code: textOf('status'),
      name: (row.querySelector('.name > .text') ?? row.querySelector('.name'))?.textContent?.trim() ?? '',
      url: row.querySelector('.cell.name')?.getAttribute('title') ?? '',
      method: textOf('method'),
      answeredBy: row.querySelector('.answered-by')?.firstChild?.textContent ?? '',
      via: row.querySelector('.front')?.textContent?.trim() ?? '',
      certainty: textOf('certainty'),
      cause: textOf('cause'),
      time: textOf('time'),
    };
  });
}
