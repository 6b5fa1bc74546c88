import type { EntryId } from '../../knowledge/entry';
import { seen } from '../basis';
import { defineRule, type RankedCause } from '../diagnosis';
import { hostKindOf } from '../facts/host-kind';
import { endedWith, errorOf } from '../facts/network-error';
import { placeOf } from '../facts/place';
import { rankedCause } from '../facts/ranked-cause';

const ERRORS: readonly EntryId[] = [
  'net/ERR_NAME_NOT_RESOLVED',
  'net/NS_ERROR_UNKNOWN_HOST',
  'net/NS_ERROR_DEFINITIVE_UNKNOWN_HOST',
];
const ENTRY = 'net/ERR_NAME_NOT_RESOLVED';

/**
 * What is no host's name: a scheme written twice (`https://https//a`), a variable without a value, braces of a template,
 * a file (`//site.js`), slips of `.com`, and endings that RFC 2606 keeps for examples. None is a top-level domain.
 */
const SLIPS: readonly RegExp[] = [
  /^(?:https?|undefined|null|nan)$/,
  /(?:^|\.)(?:undefined|null)(?:\.|$)|[{}$]/,
  /\.(?:js|css|html?|aspx?|ashx|php|jsp|json|png|jpe?g|gif|svg)$/,
  /\.(?:con|cmo|ocm|comm|vom|xom)$/,
  /\.(?:invalid|example)$/,
];

/** `wwwcontoso.com`: the dot after `www` is missing. */
const NO_DOT = /^www[^.]{2,60}\.[a-z]{2,20}$/;

/**
 * A host that DNS does not know, judged by its name: a slip, a name that public DNS cannot have, or one in another
 * script. Such a name says what it is, not why it stands in the URL.
 *
 * @see https://www.iana.org/domains/root/db
 * @see https://www.rfc-editor.org/rfc/rfc6762#appendix-G
 */
export default defineRule({
  id: 'name-not-resolved',
  description: 'Judges a host that has no address by its name: a slip, an internal or a foreign one.',
  applies: (exchange) => endedWith(ERRORS, exchange),
  causes(exchange) {
    const host = placeOf(exchange.failure)?.host.replace(/\.$/, '');
    if (host === undefined) return [];
    const basis = [seen('url-part', host)];
    if (SLIPS.some((slip) => slip.test(host))) return [rankedCause(ENTRY, 'misspelt', 'likely', basis)];
    const internal = (certainty: 'likely' | 'possible'): readonly RankedCause[] => [
      rankedCause(ENTRY, 'internal-name', certainty, basis),
      ...(errorOf(exchange) === 'net/NS_ERROR_UNKNOWN_HOST'
        ? [rankedCause('net/NS_ERROR_UNKNOWN_HOST', 'dns-over-https', 'possible', basis)]
        : []),
    ];
    switch (hostKindOf(host)) {
      case 'internal':
        return internal('likely');
      case 'short':
        return [
          ...internal('possible'),
          rankedCause('net/ERR_DNS_SEARCH_EMPTY', 'short-name', 'possible', basis),
        ];
      case 'public':
        if (NO_DOT.test(host)) return [rankedCause(ENTRY, 'misspelt', 'possible', basis)];
        return host.includes('xn--') ? [rankedCause(ENTRY, 'no-dns-record', 'possible', basis)] : [];
      default:
        return [];
    }
  },
});
