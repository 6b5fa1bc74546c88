import type { Exchange } from '../../failure/exchange';
import { answerer } from '../answerers';
import { FASTLY_SIGNS } from '../fastly-signs';
import { type Certainty, defineRecogniser } from '../finding';
import { headerQuote, headersNamed } from '../headers';
import { type NamedProduct, productOf } from '../server-products';
import { signsIn } from '../signs';

/** Only an application sends these, so a proxy that signed such a response passed it on. */
const BEHIND = [
  'x-powered-by',
  'x-aspnet-version',
  'x-aspnetmvc-version',
  'x-envoy-upstream-service-time',
  'x-runtime',
  'x-drupal-cache',
  'x-pingback',
];

/** Statuses that Cloudflare alone answers with (its documentation, "5xx errors"). */
function isCloudflares(status: number): boolean {
  return (status >= 520 && status <= 527) || status === 530;
}

/**
 * Whether the server behind wrote the answer: only it has such headers or, since a web server's own pages are known by
 * themselves, a body.
 */
function isFetched({ failure, body = '' }: Exchange): boolean {
  return (
    failure.responseHeaders.some(({ name }) => BEHIND.includes(name.toLowerCase())) || body.trim() !== ''
  );
}

function certaintyOf(exchange: Exchange, { habit, known }: NamedProduct): Certainty {
  // A name that is not known here may be a network's that signs all it delivers.
  if (!known) return 'possible';
  if (habit === 'replaces') return isCloudflares(exchange.failure.status) ? 'likely' : 'possible';
  return habit === 'relays' && isFetched(exchange) ? 'possible' : 'likely';
}

function isFastly(exchange: Exchange, { answeredBy }: NamedProduct): boolean {
  return answeredBy.id === 'varnish' && signsIn(exchange, FASTLY_SIGNS).length > 0;
}

/**
 * The layer's name in the `Server` header: RFC 9110, section 10.2.4. Of several, the last: a proxy that adds its own
 * writes it before those that it passes on.
 */
export default defineRecogniser({
  id: 'server-header',
  description: 'The `Server` header, which names the layer that answered or passed the answer on.',
  recognise(exchange) {
    const header = headersNamed(exchange, 'server').findLast(({ value }) => /\S/.test(value));
    if (header === undefined) return undefined;
    const product = productOf(header.value.trim());
    if (product === undefined) return undefined;
    return {
      certainty: certaintyOf(exchange, product),
      presence: product.known ? 'confirmed' : 'likely',
      quote: headerQuote(header),
      // Fastly, built on Varnish, signs its own answers so.
      answeredBy: isFastly(exchange, product) ? answerer('fastly') : product.answeredBy,
    };
  },
});
