import { NO_TAB, originOf } from '../../failure/failure';
import { ifSeen, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { askingOrigin } from '../facts/asking-page';
import { errorOf } from '../facts/network-error';
import { rankedCause } from '../facts/ranked-cause';

const ENTRY = 'net/ERR_FAILED';

/** What a service worker answers with `fetch` alone; other types end for many reasons with this name. */
const TYPES: ReadonlySet<string> = new Set([
  'xmlhttprequest',
  'script',
  'stylesheet',
  'main_frame',
  'sub_frame',
]);

/**
 * "Failed" within one origin, where CORS has no say: a service worker's `respondWith` got no answer, or an extension
 * broke the request. Traffic without a tab is a worker's own.
 *
 * @see https://w3c.github.io/ServiceWorker/#fetch-event-respondwith
 */
export default defineRule({
  id: 'service-worker',
  description: 'Finds a failure without a reason to which CORS does not apply, or that has no tab.',
  applies: (exchange) => errorOf(exchange) === ENTRY && TYPES.has(exchange.failure.type),
  causes(exchange) {
    const { tabId, url, type } = exchange.failure;
    const page = askingOrigin(exchange);
    const isOwn = page !== undefined && page === originOf(url);
    if (!isOwn && tabId !== NO_TAB) return [];
    const basis = [...ifSeen('initiator', page), seen('type', type)];
    const scope = page ?? originOf(url);
    return [rankedCause(ENTRY, 'worker-or-extension', isOwn ? 'likely' : 'possible', basis, { scope })];
  },
});
