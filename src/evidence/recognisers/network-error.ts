import { answerer } from '../answerers';
import { QUOTE_LIMIT } from '../document';
import { defineRecogniser } from '../finding';

/**
 * A failure without a response: the browser itself ended the request, whatever the reason. DevTools' own log gives
 * such a request the status 0 and no error name.
 *
 * @see https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h
 * @see https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py
 */
export default defineRecogniser({
  id: 'network-error',
  description: "The browser's error name as webRequest gives it, or a status of 0 with nothing received.",
  recognise({ failure, body }) {
    const answeredBy = answerer('browser');
    if (failure.error !== undefined) {
      const text = failure.error.slice(0, QUOTE_LIMIT);
      const quote = { where: 'network', text } as const;
      // A service worker that failed is named by this one error: the browser only tells of it.
      if (text.startsWith('NS_ERROR_INTERCEPTION_FAILED')) {
        return { certainty: 'possible', presence: 'confirmed', quote, answeredBy };
      }
      return { certainty: 'confirmed', quote, answeredBy };
    }
    const received = failure.status !== 0 || failure.responseHeaders.length > 0 || (body ?? '') !== '';
    return received ? undefined : { certainty: 'likely', quote: { where: 'status', text: '0' }, answeredBy };
  },
});
