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
 * The entry of a status that HTTP leaves free: anyone may use such a number, so it is certain only when the response
 * shows that the vendor wrote it, and ruled out when another one did.
 * @param entry what the number alone leads to, such as `vendor/cloudflare-520`.
 */
export function judgeVendor(entry: EntryId, status: number, { answeredBy }: Evidence): Judged {
  const own = answeredBy === undefined ? undefined : VENDORS[answeredBy.id];
  if (answeredBy === undefined || own === undefined) return { entry, certainty: 'possible' };
  const precise: EntryId = `vendor/${own}-${status}`;
  if (known.has(precise)) return { entry: precise, certainty: answeredBy.certainty };
  const isOthers = Object.values(VENDORS).some((vendor) => entry.startsWith(`vendor/${vendor}-`));
  if (!isOthers) return { entry, certainty: 'possible' };
  // Without the vendors' names, the number is one that nobody knows.
  return { entry: entryIdFor({ status }, { has: known.has }), certainty: 'confirmed' };
}
