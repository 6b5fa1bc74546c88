import type { EntryId } from '../../knowledge/entry';
import { requestIdBasis, statedBasis } from '../basis';
import { defineRule } from '../diagnosis';
import { certaintyOfFact } from '../facts/certainty';
import { entryCauses } from '../facts/entry-causes';
import { known } from '../known';

/** Numbers that are the cause and not only its sign: who is banned, what a rule did, where a name leads. */
const TELLING: Readonly<Record<string, string>> = {
  '1003': 'by-address',
  '1005': 'asn-banned',
  '1006': 'ip-banned',
  '1007': 'ip-banned',
  '1008': 'ip-banned',
  '1009': 'country-banned',
  '1010': 'browser-integrity',
  '1011': 'hotlink',
  '1014': 'cross-account',
  '1015': 'rate-limited',
  '1019': 'worker-loop',
  '1020': 'firewall-rule',
  '1025': 'plan-limit',
  '1101': 'worker-exception',
  '1102': 'cpu-limit',
  '1106': 'ip-banned',
};

/**
 * Cloudflare's page for an error of its own has a second number, 1000 and up, that says what happened.
 *
 * @see https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/
 */
export default defineRule({
  id: 'cloudflare-code',
  description: "Looks the number on Cloudflare's page up, such as 1020.",
  applies: (_, { answeredBy, facts: { errorCode = '' } }) =>
    answeredBy?.id === 'cloudflare' && /^1\d{3}$/.test(errorCode),
  causes(exchange, evidence) {
    const { errorCode = '' } = evidence.facts;
    const entry: EntryId = `vendor/cloudflare-${errorCode}`;
    if (!known.has(entry)) return [];
    const limit = certaintyOfFact('errorCode', evidence) ?? 'possible';
    const ids = requestIdBasis(evidence);
    const cause = TELLING[errorCode];
    return entryCauses(entry, limit, [...ids, ...statedBasis(exchange, evidence)], {
      cause: cause === undefined ? undefined : [cause, 'confirmed'],
    });
  },
});
