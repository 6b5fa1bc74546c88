import { VENDORS } from '../evidence/answerers';
import type { Certainty, Evidence } from '../evidence/finding';
import { entryIdFor } from '../knowledge/code';
import type { EntryId } from '../knowledge/entry';
import { known } from './known';

/** An entry, and how sure it is that it speaks of this response. */
export interface Judged {
  readonly entry: EntryId;
  readonly certainty: Certainty;
}

/**
 * The entry of the vendor that answered, where the reference has one for this status: what a 502 of nginx means is more
 * than what any 502 means. A number that HTTP leaves free may be anyone's, so it is certain only when the response
 * shows that the vendor wrote it, and ruled out when another one did.
 * @param entry what the code alone leads to, such as `http/502` or `vendor/cloudflare-520`.
 */
export function judgeVendor(entry: EntryId, status: number, { answeredBy, facts }: Evidence): Judged {
  const isFree = entry.startsWith('vendor/');
  if (!isFree && !entry.startsWith('http/')) return { entry, certainty: 'confirmed' };
  const plain: Judged = { entry, certainty: isFree ? 'possible' : 'confirmed' };
  const own = answeredBy === undefined ? undefined : VENDORS[answeredBy.id];
  if (answeredBy === undefined || own === undefined) return plain;
  const sure = isFree || answeredBy.certainty !== 'possible';
  const precise = [facts.errorCode, status]
    .map((code): EntryId => `vendor/${own}-${code}`)
    .find((id) => known.has(id));
  if (precise !== undefined && sure) return { entry: precise, certainty: answeredBy.certainty };
  const isOthers = isFree && Object.values(VENDORS).some((vendor) => entry.startsWith(`vendor/${vendor}-`));
  if (!isOthers) return plain;
  // Without the vendors' names, the number is one that nobody knows.
  return { entry: entryIdFor({ status }, { has: known.has }), certainty: 'confirmed' };
}
