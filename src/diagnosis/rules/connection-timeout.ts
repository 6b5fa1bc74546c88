import type { Certainty } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import type { EntryId } from '../../knowledge/entry';
import { type Basis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { answerTime } from '../facts/duration';
import { hostKindOf } from '../facts/host-kind';
import { errorOf } from '../facts/network-error';
import { type Place, placeOf } from '../facts/place';
import { rankedCause } from '../facts/ranked-cause';

/** Firefox's `network.http.connection-timeout` and `network.http.response.timeout`, in ms. */
const CONNECTION = 90_000;
const RESPONSE = 300_000;
/** How far after its time-out a request may end, as a part of it. */
const TOLERANCE = 0.05;

const isAfter = (time: number, timeOut: number) => time >= timeOut && time <= timeOut * (1 + TOLERANCE);

type Judged = readonly [cause: string, certainty: Certainty, ...basis: Basis[]];

function judge(error: EntryId, { host }: Place, exchange: Exchange): Judged | undefined {
  if (error === 'net/ERR_CONNECTION_TIMED_OUT') return ['packets-dropped', 'likely'];
  if (error === 'net/ERR_TIMED_OUT') return ['server-hangs', 'possible'];
  if (error === 'net/ERR_ADDRESS_UNREACHABLE') {
    return hostKindOf(host) === 'private' ? ['no-route', 'likely'] : undefined;
  }
  const time = answerTime(exchange);
  if (error !== 'net/NS_ERROR_NET_TIMEOUT' || time === undefined) return undefined;
  const took = seen('duration', Math.round(time));
  if (isAfter(time, CONNECTION)) return ['no-answer', 'likely', took];
  return isAfter(time, RESPONSE) ? ['server-hangs', 'likely', took] : undefined;
}

/**
 * A time-out says by its name, or in Firefox by its length, whether the connection or the answer was waited for; an
 * address of another private network explains why there is no way to it.
 *
 * @see https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h
 * @see https://searchfox.org/mozilla-central/source/modules/libpref/init/all.js
 */
export default defineRule({
  id: 'connection-timeout',
  description: 'Tells a host that cannot be reached from a server that does not answer in time.',
  applies: ({ failure: { status } }) => status === 0,
  causes(exchange) {
    const place = placeOf(exchange.failure);
    const entry = errorOf(exchange);
    const judged = entry === undefined || place === undefined ? undefined : judge(entry, place, exchange);
    if (entry === undefined || place === undefined || judged === undefined) return [];
    const [cause, certainty, ...basis] = judged;
    const at = seen('url-part', place.authority);
    return [rankedCause(entry, cause, certainty, [at, ...basis], { scope: place.authority })];
  },
});
