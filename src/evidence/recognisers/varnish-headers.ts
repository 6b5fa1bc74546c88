import { answerer } from '../answerers';
import { FASTLY_SIGNS } from '../fastly-signs';
import { defineRecogniser } from '../finding';
import { headerQuote } from '../headers';
import { passed, type Sign, signsIn } from '../signs';

const SIGNS: readonly Sign[] = [
  ['via', /\bvarnish\b/i],
  ['x-varnish', /^\s*\d/],
];

/** Varnish's headers; Fastly, built on it, sends the same `Via` beside headers of its own. */
export default defineRecogniser({
  id: 'varnish-headers',
  description: '`X-Varnish` or `Via: … varnish`: the response passed Varnish.',
  recognise(exchange) {
    if (signsIn(exchange, FASTLY_SIGNS).length > 0) return undefined;
    const headers = signsIn(exchange, SIGNS);
    const version = /\(Varnish\/([\d.]{1,20})\)/i.exec(headers[0]?.value ?? '')?.[1];
    return passed(headers.map(headerQuote), answerer('varnish', version));
  },
});
