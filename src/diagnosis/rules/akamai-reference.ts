import type { EntryId } from '../../knowledge/entry';
import { seen } from '../basis';
import { defineRule } from '../diagnosis';
import { isAnswerer } from '../facts/answerer';
import { rankedCause } from '../facts/ranked-cause';

/** What the first number of a reference stands for, by reports from the field: Akamai does not publish them. */
const CAUSES: Readonly<Record<string, readonly [entry: EntryId, cause: string]>> = {
  '18': ['vendor/akamai-403', 'edge-rule'],
  '30': ['vendor/akamai-503', 'origin-connect'],
  '97': ['vendor/akamai-504', 'slow-origin'],
};

/** `#18.1d2e3f4a.1700000000.5b6c7d8e`. */
const REFERENCE = /^#?(\d{1,3})\.[\da-f]{1,12}\./i;

/**
 * Akamai gives each error a reference; its first number is the kind of error.
 *
 * @see https://techdocs.akamai.com/edge-diagnostics/docs/error-codes
 */
export default defineRule({
  id: 'akamai-reference',
  description: "Reads the kind of error from the first number of Akamai's `Reference #18.…`.",
  applies: ({ failure }, evidence) => failure.status >= 400 && isAnswerer(evidence, 'akamai'),
  causes(_, { ids }) {
    for (const { value } of ids) {
      const cause = CAUSES[REFERENCE.exec(value)?.[1] ?? ''];
      if (cause === undefined) continue;
      const [entry, id] = cause;
      const values = { requestId: value };
      return [rankedCause(entry, id, 'likely', [seen('request-id', value)], { values })];
    }
    return [];
  },
});
