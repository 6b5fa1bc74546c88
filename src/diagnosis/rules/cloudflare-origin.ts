import type { EntryId } from '../../knowledge/entry';
import { answererBasis, statusBasis } from '../basis';
import { defineRule } from '../diagnosis';
import { entryCauses } from '../facts/entry-causes';
import { timeOutBasis } from '../facts/time-outs';
import { known } from '../known';

/** How long Cloudflare waits, in ms: for a connection or for its acknowledgement (522), for an answer (524, formerly 100 s). */
const WAITS: Readonly<Record<number, readonly number[]>> = {
  522: [19_000, 90_000],
  524: [120_000, 100_000],
};

/** Comes with a number that says why; without it, a name that does not resolve is one reason, a tunnel that is down another. */
const NUMBERED = 530;

/** A status between 520 and 526 is Cloudflare's own word for what it met at the origin. */
const isOrigins = (status: number) => (status >= 520 && status <= 526) || status === NUMBERED;

/**
 * Cloudflare reached no origin, or got nothing from it that it could use. The status says at which step.
 *
 * @see https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/
 */
export default defineRule({
  id: 'cloudflare-origin',
  description:
    "Takes the step that a 520 to 526 or 530 names, and compares the duration with Cloudflare's limits.",
  applies: ({ failure }, { answeredBy }) => isOrigins(failure.status) && answeredBy?.id === 'cloudflare',
  causes(exchange, evidence) {
    const { status } = exchange.failure;
    const entry: EntryId = `vendor/cloudflare-${status}`;
    if (!known.has(entry)) return [];
    const took = timeOutBasis(exchange, ...(WAITS[status] ?? []));
    const basis = [...took, ...statusBasis(exchange), ...answererBasis(evidence)];
    const limit = status === NUMBERED ? 'possible' : (evidence.answeredBy?.certainty ?? 'possible');
    return entryCauses(entry, limit, basis);
  },
});
