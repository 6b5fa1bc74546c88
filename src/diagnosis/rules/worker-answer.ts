import { seen } from '../basis';
import { defineRule } from '../diagnosis';
import { rankedCause } from '../facts/ranked-cause';

/**
 * An error that the page's service worker made itself, or had kept from an earlier answer: the server was not asked, and
 * may long answer otherwise.
 *
 * @see https://w3c.github.io/ServiceWorker/#cache-interface
 * @see https://developer.chrome.com/docs/devtools/progressive-web-apps#service-workers
 */
export default defineRule({
  id: 'worker-answer',
  description: "Finds a response that the page's service worker made, or had in its cache.",
  applies: ({ failure, workerSource }) =>
    failure.status >= 400 && (workerSource === 'fallback-code' || workerSource === 'cache-storage'),
  causes: ({ workerSource = 'network' }) => [
    rankedCause('http/4xx', 'service-worker', 'confirmed', [seen('worker', workerSource)]),
  ],
});
