import { documentOf } from '../../evidence/document';
import type { LayerId } from '../../failure/layer';
import { codeBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { writerOf } from '../facts/answerer';
import { rankedCause } from '../facts/ranked-cause';

/** What servers answer to plain HTTP on a port for TLS; none of them translates it. */
const SENTENCES: readonly (readonly [sentence: string, by: readonly LayerId[]])[] = [
  ['The plain HTTP request was sent to HTTPS port', ['nginx', 'azure-app-gateway', 'cloudflare', 'other']],
  ["You're speaking plain HTTP to an SSL-enabled server port.", ['apache']],
  ['Client sent an HTTP request to an HTTPS server.', ['go', 'traefik', 'caddy', 'kong', 'envoy']],
];

/**
 * A 400 whose page says that plain HTTP met a port for TLS. The sentence counts only where its server answered, or nobody
 * is known to have, and the URL has no TLS.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors
 * @see https://go.dev/src/net/http/server.go
 * @see https://httpd.apache.org/docs/2.4/ssl/ssl_faq.html
 */
export default defineRule({
  id: 'tls-port-page',
  description: 'Finds the sentence of a server that got plain HTTP on a port for TLS.',
  applies: ({ failure }) => failure.status === 400,
  causes(exchange, evidence) {
    const document = documentOf(exchange);
    const [sentence, by = []] = SENTENCES.find(([each]) => document.includes(each)) ?? [];
    if (sentence === undefined) return [];
    const writer = writerOf(evidence);
    if (writer !== undefined && !by.includes(writer)) return [];
    const basis = [seen('page', sentence), ...codeBasis(exchange, evidence)];
    // Over TLS it is a proxy that speaks plain HTTP to the server behind it.
    const isPlain = exchange.failure.url.startsWith('http:');
    return [rankedCause('http/400', 'wrong-scheme', isPlain ? 'confirmed' : 'likely', basis)];
  },
});
