import type { Exchange, WorkerSource } from '../../failure/exchange';
import { answerer } from '../answerers';
import { QUOTE_LIMIT } from '../document';
import { type Certainty, defineRecogniser, type Quote } from '../finding';

/** How sure it is that the worker wrote the response: its code made it, its cache kept it, or it only passed it on. */
const BY_SOURCE: Readonly<Record<WorkerSource, Certainty>> = {
  'fallback-code': 'confirmed',
  'cache-storage': 'likely',
  'http-cache': 'possible',
  network: 'possible',
};

function tracesOf({ failure, workerSource }: Exchange): readonly [Certainty, Quote] | undefined {
  if (workerSource !== undefined) {
    return [BY_SOURCE[workerSource], { where: 'browser', name: 'ServiceWorker', text: workerSource }];
  }
  if (!failure.error?.startsWith('NS_ERROR_INTERCEPTION_FAILED')) return undefined;
  return ['confirmed', { where: 'network', text: failure.error.slice(0, QUOTE_LIMIT) }];
}

/**
 * Chromium's DevTools log where a page's service worker had a response from; Firefox names a request that a worker took
 * and gave no valid response. A request without a tab is one that a worker *made*, and shows nothing.
 *
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Network/#type-ServiceWorkerResponseSource
 * @see https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py
 */
export default defineRecogniser({
  id: 'service-worker',
  description: "The page's service worker answered or passed the answer on, as the browser's own log says.",
  recognise(exchange) {
    const [certainty, quote] = tracesOf(exchange) ?? [];
    if (certainty === undefined || quote === undefined) return undefined;
    return { certainty, presence: 'confirmed', quote, answeredBy: answerer('service-worker') };
  },
});
