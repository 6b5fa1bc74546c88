import type { EntryId } from '../../knowledge/entry';
import { seen, statedBasis } from '../basis';
import { defineRule } from '../diagnosis';
import { entryCauses } from '../facts/entry-causes';
import { certaintyOfSubstatus } from '../facts/iis-code';

type Told = readonly [cause: string, certainty: 'confirmed' | 'likely'];

/** What the page quotes in every language: a server variable that may not be set, the coding of a body. */
const VARIABLE = /["'“„「«]([A-Z][A-Z\d]{0,40}_[A-Z\d_]{1,60})["'”“」»]/;
const CODING = /["'“„「«](?:gzip|deflate|br|zstd|compress)["'”“」»]/i;

/** What the sub-status stands for by itself: rules of the whole server, and rules before the cache. */
const NAMED: Readonly<Record<number, string>> = { 51: 'global-rule', 53: 'rewrite-before-cache' };

function causeOf(substatus: number, message: string): Told | undefined {
  if (substatus === 50 && VARIABLE.test(message)) return ['server-variable', 'confirmed'];
  if (substatus === 52 && CODING.test(message)) return ['compressed-response', 'confirmed'];
  const named = NAMED[substatus];
  return named === undefined ? undefined : [named, 'likely'];
}

/**
 * URL Rewrite failed: the sub-status tells in which phase, the page sometimes at what.
 *
 * @see https://learn.microsoft.com/iis/extensions/url-rewrite-module/setting-http-request-headers-and-iis-server-variables
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code
 */
export default defineRule({
  id: 'rewrite-failure',
  description: 'Reads from the page of a 500.50 to 500.53 which server variable or coding URL Rewrite met.',
  applies: ({ failure }, { facts: { substatus = 0 } }) =>
    failure.status === 500 && substatus >= 50 && substatus <= 53,
  causes(exchange, evidence) {
    const { substatus = 0, message } = evidence.facts;
    const certainty = certaintyOfSubstatus(substatus, evidence) ?? 'possible';
    const entry: EntryId = `iis/500.${substatus}`;
    const stated = statedBasis(exchange, evidence);
    const basis = message === undefined ? stated : [seen('page', message), ...stated];
    return entryCauses(entry, certainty, basis, { cause: causeOf(substatus, message ?? '') });
  },
});
