import type { EntryId } from '../../knowledge/entry';
import { seen } from '../basis';
import { defineRule } from '../diagnosis';
import { askingOrigin } from '../facts/asking-page';
import { hostKindOf } from '../facts/host-kind';
import { endedWith, errorOf } from '../facts/network-error';
import { placeOf } from '../facts/place';
import { rankedCause } from '../facts/ranked-cause';

const ENTRY = 'net/NS_ERROR_CONTENT_BLOCKED';

/** Firefox's name says that a content policy refused; Chromium's are those of other refusals too. */
const ERRORS: readonly EntryId[] = [ENTRY, 'net/ERR_BLOCKED_BY_CLIENT'];

/**
 * A secure page that asked for an insecure address. This machine itself counts as secure, and pages may be opened from
 * anywhere.
 *
 * @see https://www.w3.org/TR/mixed-content/#should-block-fetch
 */
export default defineRule({
  id: 'mixed-content',
  description: 'Compares the scheme of a refused URL with that of the page that asked.',
  applies: (exchange) => endedWith(ERRORS, exchange),
  causes(exchange) {
    const page = askingOrigin(exchange);
    const place = placeOf(exchange.failure);
    if (page?.startsWith('https:') !== true || place === undefined || place.secure) return [];
    if (exchange.failure.type === 'main_frame' || hostKindOf(place.host) === 'loopback') return [];
    const certainty = errorOf(exchange) === ENTRY ? 'likely' : 'possible';
    const basis = [seen('url-part', `${place.url.protocol}//${place.url.host}`), seen('initiator', page)];
    return [rankedCause(ENTRY, 'mixed-content', certainty, basis, { values: { origin: page } })];
  },
});
