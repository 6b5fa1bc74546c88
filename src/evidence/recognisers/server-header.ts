import type { Exchange } from '../../failure/exchange';
import { answerer, otherAnswerer } from '../answerers';
import { type Answerer, type Certainty, defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';

/**
 * What a layer's name in `Server` is worth. `signs`: it names itself on its own answers and its applications'.
 * `relays`: also on answers that it fetched from a server behind it. `replaces`: on every answer, so that the name
 * says nothing about who wrote it.
 */
type Habit = 'signs' | 'relays' | 'replaces';

const PRODUCTS: readonly (readonly [RegExp, Habit, (version?: string) => Answerer])[] = [
  [/^Microsoft-IIS\b/i, 'signs', (version) => answerer('iis', version)],
  [/^Microsoft-HTTPAPI\b/i, 'signs', (version) => answerer('httpsys', version)],
  [/^Microsoft-Azure-Application-Gateway\b/i, 'signs', (version) => answerer('azure-app-gateway', version)],
  [/^Kestrel\b/i, 'signs', (version) => answerer('aspnetcore', version, 'Kestrel')],
  [/^nginx\b/i, 'relays', (version) => answerer('nginx', version)],
  [/^openresty\b/i, 'relays', (version) => answerer('nginx', version, 'OpenResty')],
  [/^Apache-Coyote\b/i, 'signs', (version) => answerer('tomcat', version)],
  [/^Apache\b/i, 'relays', (version) => answerer('apache', version)],
  [/^lighttpd\b/i, 'relays', (version) => answerer('lighttpd', version)],
  [/^(?:Open)?LiteSpeed\b/i, 'relays', (version) => answerer('litespeed', version)],
  [/^Caddy\b/i, 'relays', (version) => answerer('caddy', version)],
  [/^(?:istio-)?envoy\b/i, 'relays', (version) => answerer('envoy', version)],
  [/^HAProxy\b/i, 'relays', (version) => answerer('haproxy', version)],
  [/^Varnish\b/i, 'signs', (version) => answerer('varnish', version)],
  [/^cloudflare\b/i, 'replaces', (version) => answerer('cloudflare', version)],
  [/^CloudFront\b/i, 'signs', (version) => answerer('cloudfront', version)],
  [/^Akamai(?:GHost|NetStorage)\b/i, 'signs', (version) => answerer('akamai', version)],
  [/^awselb\b/i, 'signs', (version) => answerer('aws-elb', version)],
];

/** Only an application sends these, so a proxy that signed such a response passed it on. */
const BEHIND = ['x-powered-by', 'x-aspnet-version', 'x-aspnetmvc-version', 'x-envoy-upstream-service-time'];

/** Statuses that Cloudflare alone answers with (its documentation, "5xx errors"). */
function isCloudflares(status: number): boolean {
  return (status >= 520 && status <= 527) || status === 530;
}

function certaintyOf({ failure }: Exchange, habit: Habit): Certainty {
  if (habit === 'replaces') return isCloudflares(failure.status) ? 'likely' : 'possible';
  const fetched = failure.responseHeaders.some(({ name }) => BEHIND.includes(name.toLowerCase()));
  return habit === 'relays' && fetched ? 'possible' : 'likely';
}

/** The layer's name in the `Server` header: RFC 9110, section 10.2.4. */
export default defineRecogniser({
  id: 'server-header',
  description: 'The `Server` header, which names the layer that answered or passed the answer on.',
  recognise(exchange) {
    const header = headerMatching(exchange, 'server', /\S/);
    if (header === undefined) return undefined;
    const value = header.value.trim();
    const known = PRODUCTS.find(([pattern]) => pattern.test(value));
    const quote = headerQuote(header);
    if (known !== undefined) {
      const [, habit, named] = known;
      const version = /^[\w-]{1,60}\/([\w.-]{1,40})/.exec(value)?.[1];
      return { certainty: certaintyOf(exchange, habit), quote, answeredBy: named(version) };
    }
    const [, name = value, version] = /^([^/()]{1,60})(?:\/([\w.-]{1,40}))?/.exec(value) ?? [];
    const answeredBy = otherAnswerer(name.slice(0, 60).trim(), version);
    return { certainty: certaintyOf(exchange, 'relays'), quote, answeredBy };
  },
});
