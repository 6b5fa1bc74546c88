import type { LayerId } from '../../../src/failure/layer';
import { staticPage } from '../bodies/iis-static';
import {
  apacheReply,
  cloudFrontReply,
  cloudflareReply,
  haproxyReply,
  nginxReply,
  varnishReply,
} from '../bodies/proxies';
import type { Case, Family, Reply } from '../case';

const BAD_GATEWAY = staticPage(
  '502 - Web server received an invalid response while acting as a gateway or proxy server.',
  'The server in front asked another one for this page, and what came back made no sense to it.',
);

/** Proxies, caches and CDNs, each by its own page. The URL is the one asked for. */
const rows: readonly [path: string, title: string, by: LayerId, reply: (url: URL) => Reply][] = [
  ['/nginx/403', 'nginx 403', 'nginx', () => nginxReply(403, 'Forbidden')],
  [
    '/nginx/413',
    'nginx 413 client_max_body_size',
    'nginx',
    () => nginxReply(413, 'Request Entity Too Large'),
  ],
  ['/nginx/502', 'nginx 502 back end down', 'nginx', () => nginxReply(502, 'Bad Gateway')],
  ['/nginx/504', 'nginx 504 back end too slow', 'nginx', () => nginxReply(504, 'Gateway Time-out')],
  [
    '/apache/404',
    'Apache 404',
    'apache',
    (url) => apacheReply(404, 'Not Found', 'The requested URL was not found on this server.', url),
  ],
  [
    '/apache/502',
    'Apache 502 proxy error',
    'apache',
    (url) =>
      apacheReply(
        502,
        'Proxy Error',
        'The proxy server received an invalid response from an upstream server.',
        url,
      ),
  ],
  [
    '/haproxy/503',
    'HAProxy 503 no server left',
    'haproxy',
    () => haproxyReply(503, 'Service Unavailable', 'No server is available to handle this request.'),
  ],
  [
    '/haproxy/504',
    'HAProxy 504',
    'haproxy',
    () => haproxyReply(504, 'Gateway Time-out', "The server didn't respond in time."),
  ],
  ['/varnish/503', 'Varnish 503', 'varnish', () => varnishReply(503, 'Backend fetch failed')],
  [
    '/cloudflare/520',
    'Cloudflare 520',
    'cloudflare',
    () => cloudflareReply(520, 'Web server is returning an unknown error', 'Try again in a few minutes.'),
  ],
  [
    '/cloudflare/522',
    'Cloudflare 522',
    'cloudflare',
    () => cloudflareReply(522, 'Connection timed out', 'Ask the owner whether the origin is overloaded.'),
  ],
  [
    '/cloudflare/525',
    'Cloudflare 525',
    'cloudflare',
    () =>
      cloudflareReply(525, 'SSL handshake failed', 'Ask the owner to check the certificate of the origin.'),
  ],
  [
    '/cloudfront/403',
    'CloudFront 403',
    'cloudfront',
    () => cloudFrontReply(403, 'Forbidden', 'Request blocked by the distribution.'),
  ],
  [
    '/cloudfront/504',
    'CloudFront 504',
    'cloudfront',
    () => cloudFrontReply(504, 'Gateway Timeout', 'The distribution could not reach the origin.'),
  ],
  [
    '/arr/502',
    'ARR 502, sub-status hidden',
    'iis',
    () => ({
      status: 502,
      headers: {
        'Content-Type': 'text/html',
        Server: 'Microsoft-IIS/10.0',
        'X-Powered-By': ['ASP.NET', 'ARR/3.0'],
      },
      body: BAD_GATEWAY,
    }),
  ],
  [
    '/elb/503',
    'AWS load balancer 503 without targets',
    'aws-elb',
    () => ({
      status: 503,
      reason: 'Service Temporarily Unavailable',
      headers: { Server: 'awselb/2.0', 'Content-Type': 'text/html' },
      body: '<html>\r\n<head><title>503 Service Temporarily Unavailable</title></head>\r\n<body>\r\n<center><h1>503 Service Temporarily Unavailable</h1></center>\r\n</body>\r\n</html>\r\n',
    }),
  ],
  [
    '/envoy/503',
    'Envoy 503 upstream reset',
    'envoy',
    () => ({
      status: 503,
      headers: { server: 'envoy', 'content-type': 'text/plain' },
      body: 'upstream connect error or disconnect/reset before headers. reset reason: connection termination',
    }),
  ],
  ['/caddy/502', 'Caddy 502, empty page', 'caddy', () => ({ status: 502, headers: { Server: 'Caddy' } })],
];

/** The URL decides nothing but the text of a page, so any will do to learn a row's status. */
const ANY = new URL('http://127.0.0.1/');

export const proxies: Family = {
  name: 'Proxies, caches and CDNs',
  cases: rows.map(
    ([path, title, answeredBy, reply]): Case => ({
      path,
      title,
      expect: { status: reply(ANY).status, answeredBy },
      respond: ({ url }) => reply(url),
    }),
  ),
};
