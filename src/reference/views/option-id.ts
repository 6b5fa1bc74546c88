import type { EntryId } from '../../knowledge/entry';

/** The list of results, which the search field names as its own. */
export const RESULTS_ID = 'reference-results';

/** The element of a result. */
export function optionId(id: EntryId): string {
  return `result-${id}`;
}
