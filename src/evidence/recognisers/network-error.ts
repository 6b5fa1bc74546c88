import { answerer } from '../answerers';
import { QUOTE_LIMIT } from '../document';
import { defineRecogniser } from '../finding';

/**
 * A failure without a response: the browser itself ended the request, whatever the reason. DevTools' own log gives
 * such a request the status 0 and no error name.
 */
export default defineRecogniser({
  id: 'network-error',
  description: "The browser's error name as webRequest gives it, or a status of 0 with nothing received.",
  recognise({ failure, body }) {
    const answeredBy = answerer('browser');
    if (failure.error !== undefined) {
      const text = failure.error.slice(0, QUOTE_LIMIT);
      return { certainty: 'confirmed', quote: { where: 'network', text }, answeredBy };
    }
    const received = failure.status !== 0 || failure.responseHeaders.length > 0 || (body ?? '') !== '';
    return received ? undefined : { certainty: 'likely', quote: { where: 'status', text: '0' }, answeredBy };
  },
});
