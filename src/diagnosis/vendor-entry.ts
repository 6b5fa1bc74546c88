import type { AnswererId, Certainty, Evidence } from '../evidence/finding';
import { entryIdFor } from '../knowledge/code';
import type { EntryId } from '../knowledge/entry';
import { known } from './known';

/** The vendors that evidence can name, as the ids of their entries begin. */
const VENDORS: Readonly<Partial<Record<AnswererId, string>>> = {
  akamai: 'akamai',
  'aws-elb': 'aws-alb',
  'azure-app-gateway': 'azure-application-gateway',
  'azure-front-door': 'azure-front-door',
  cloudflare: 'cloudflare',
  fastly: 'fastly',
  haproxy: 'haproxy',
  nginx: 'nginx',
  varnish: 'varnish',
};

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
  const own = answeredBy && VENDORS[answeredBy.id];
  if (own !== undefined) {
    const precise: EntryId = `vendor/${own}-${status}`;
    if (known.has(precise)) return { entry: precise, certainty: answeredBy?.certainty ?? 'possible' };
    const isOthers = Object.values(VENDORS).some((vendor) => entry.startsWith(`vendor/${vendor}-`));
    // Without the vendors' names, the number is one that nobody knows.
    if (isOthers) return { entry: entryIdFor({ status }, { has: known.has }), certainty: 'confirmed' };
  }
  return { entry, certainty: 'possible' };
}
