import type { EntryId } from '../../knowledge/entry';
import { headerBasis, statedBasis } from '../basis';
import { defineRule } from '../diagnosis';
import { certaintyOfFact } from '../facts/certainty';
import { entryCauses } from '../facts/entry-causes';
import { placeOf } from '../facts/place';
import { known } from '../known';

/** Errors of the way to the server, which are bound to it; the others are the proxy's rules. */
const OF_SERVER = /^ERR_(?:CONNECT_FAIL|DNS_FAIL|READ_TIMEOUT|READ_ERROR|WRITE_ERROR|ZERO_SIZE_OBJECT)$/;

/** A connection that broke off is told by how far it had come; why is the same. */
const SAME: Readonly<Record<string, string>> = {
  ERR_READ_ERROR: 'ERR_ZERO_SIZE_OBJECT',
  ERR_WRITE_ERROR: 'ERR_ZERO_SIZE_OBJECT',
};

/**
 * Squid names the page that it sends, in every language: `X-Squid-Error: ERR_CONNECT_FAIL 111`.
 *
 * @see https://wiki.squid-cache.org/Features/CustomErrors
 */
export default defineRule({
  id: 'squid-error',
  description: "Looks the name of Squid's error page up, such as `ERR_DNS_FAIL`.",
  applies: (_, { answeredBy, facts: { errorCode = '' } }) =>
    answeredBy?.id === 'squid' && errorCode.startsWith('ERR_'),
  causes(exchange, evidence) {
    const { errorCode = '', message = '' } = evidence.facts;
    const entry: EntryId = `vendor/squid-${SAME[errorCode] ?? errorCode}`;
    if (!known.has(entry)) return [];
    // A name that is not found reads so too: "Read Error", with no error of the connection.
    const isVague = errorCode === 'ERR_READ_ERROR' && /\[No Error\]/.test(message);
    const limit = isVague ? 'possible' : (certaintyOfFact('errorCode', evidence) ?? 'possible');
    const basis = [...headerBasis(exchange, 'x-squid-error'), ...statedBasis(exchange, evidence)];
    const scope = OF_SERVER.test(errorCode) ? placeOf(exchange.failure)?.authority : undefined;
    return entryCauses(entry, limit, basis, { scope });
  },
});
