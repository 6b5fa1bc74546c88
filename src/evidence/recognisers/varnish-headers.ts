import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { hasHeader, headerMatching, headerQuote } from '../headers';

/** Varnish's headers; Fastly, built on it, sends the same `Via` beside `X-Served-By`. */
export default defineRecogniser({
  id: 'varnish-headers',
  description: '`X-Varnish` or `Via: … varnish`: Varnish stands in front.',
  recognise(exchange) {
    if (hasHeader(exchange, 'x-served-by')) return undefined;
    const header =
      headerMatching(exchange, 'via', /\bvarnish\b/i) ?? headerMatching(exchange, 'x-varnish', /\S/);
    if (header === undefined) return undefined;
    const version = /\(Varnish\/([\d.]{1,20})\)/i.exec(header.value)?.[1];
    return { certainty: 'possible', quote: headerQuote(header), answeredBy: answerer('varnish', version) };
  },
});
