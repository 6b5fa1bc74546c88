import { answerer } from '../answerers';
import { QUOTE_LIMIT } from '../document';
import { defineRecogniser } from '../finding';

/**
 * Firefox names a request whose service worker took it and gave no valid response. Nothing else that is captured tells
 * that a service worker answered: a request without a tab is one that a service worker *made*.
 *
 * @see https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py (NS_ERROR_INTERCEPTION_FAILED)
 */
export default defineRecogniser({
  id: 'service-worker',
  description: "`NS_ERROR_INTERCEPTION_FAILED`: the page's service worker took the request and failed.",
  recognise({ failure }) {
    if (!failure.error?.startsWith('NS_ERROR_INTERCEPTION_FAILED')) return undefined;
    return {
      certainty: 'confirmed',
      quote: { where: 'network', text: failure.error.slice(0, QUOTE_LIMIT) },
      answeredBy: answerer('service-worker'),
    };
  },
});
