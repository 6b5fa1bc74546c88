import type { Socket } from 'node:net';
import type { Case, Family, Respond } from '../case';

/** Writes bytes that no HTTP library would, then ends the connection. */
const raw =
  (...lines: readonly string[]): Respond =>
  ({ socket }) => {
    socket.end(lines.join('\r\n'));
    return null;
  };

/** Writes the start of a response, waits until it has left, then cuts the connection. */
const cutAfter =
  (start: string, cut: (socket: Socket) => void): Respond =>
  ({ socket }) => {
    socket.write(start, () => setTimeout(cut, 20, socket));
    return null;
  };

const reset = (socket: Socket) => socket.resetAndDestroy();
const OK = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n';

const cases: readonly Case[] = [
  {
    path: '/network/reset',
    title: 'Connection reset in the middle of the headers',
    expect: { error: 'ERR_CONNECTION_RESET' },
    respond: cutAfter('HTTP/1.1 200 OK\r\nContent-', reset),
  },
  {
    path: '/network/empty',
    title: 'Connection closed without a response',
    expect: { error: 'ERR_EMPTY_RESPONSE' },
    respond: ({ socket }) => {
      socket.end();
      return null;
    },
  },
  {
    path: '/network/refused',
    title: 'Connection refused',
    expect: { error: 'ERR_CONNECTION_REFUSED' },
    at: (site) => `${site.refusedUrl}/api/items`,
  },
  {
    path: '/network/name',
    title: 'Host name that does not exist',
    expect: { error: 'ERR_NAME_NOT_RESOLVED' },
    at: () => 'http://no-such-host.invalid/api/items',
  },
  {
    path: '/network/unsafe-port',
    title: 'Port that browsers refuse to use',
    expect: { error: 'ERR_UNSAFE_PORT' },
    at: () => 'http://127.0.0.1:6667/',
  },
  {
    path: '/network/truncated',
    title: 'Body shorter than its Content-Length',
    expect: { error: 'ERR_CONTENT_LENGTH_MISMATCH' },
    respond: cutAfter(`${OK}Content-Length: 5000\r\n\r\nThe first line, and then`, (socket) => socket.end()),
  },
  {
    path: '/network/chunk-missing',
    title: 'Chunked body without its end',
    expect: { error: 'ERR_INCOMPLETE_CHUNKED_ENCODING' },
    respond: cutAfter(`${OK}Transfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n`, (socket) => socket.end()),
  },
  {
    path: '/network/chunk-bad',
    title: 'Chunk size that is no number',
    expect: { error: 'ERR_INVALID_CHUNKED_ENCODING' },
    respond: raw(`${OK}Transfer-Encoding: chunked\r\n`, 'xyz', 'first', ''),
  },
  {
    path: '/network/encoding',
    title: 'Content-Encoding: gzip on a body that is not',
    expect: { error: 'ERR_CONTENT_DECODING_FAILED' },
    respond: () => ({
      status: 200,
      headers: { 'Content-Type': 'text/plain', 'Content-Encoding': 'gzip' },
      body: 'This was never compressed.',
    }),
  },
  {
    path: '/network/two-lengths',
    title: 'Two lengths that contradict each other',
    expect: { error: 'ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH' },
    respond: raw(`${OK}Content-Length: 5`, 'Content-Length: 6', '', 'first'),
  },
  {
    path: '/network/header-size',
    title: 'Response headers of 300 kB',
    expect: { error: 'ERR_RESPONSE_HEADERS_TOO_BIG' },
    respond: raw(`${OK}X-Filler: ${'a'.repeat(300_000)}`, 'Content-Length: 0', '', ''),
  },
  {
    path: '/network/redirect-loop',
    title: 'Redirect to itself',
    expect: { error: 'ERR_TOO_MANY_REDIRECTS' },
    respond: ({ url }) => ({ status: 302, headers: { Location: url.pathname } }),
  },
  {
    path: '/network/unsafe-redirect',
    title: 'Redirect to a file: URL',
    ask: { by: 'img' },
    expect: { error: 'ERR_UNSAFE_REDIRECT' },
    respond: () => ({ status: 302, headers: { Location: 'file:///etc/hosts' } }),
  },
  {
    path: '/network/aborted',
    title: 'Given up by the page itself',
    ask: { abortAfter: 100 },
    expect: { error: 'ERR_ABORTED' },
    // The answer never comes; the connection closes when the page gives up.
    respond: () => null,
  },
  {
    path: '/tls/untrusted',
    title: 'Certificate of an unknown authority',
    expect: { error: 'ERR_CERT_AUTHORITY_INVALID' },
    at: (site) => `${site.tlsUrl}/ok`,
  },
  {
    path: '/tls/self-signed',
    title: 'Self-signed certificate',
    expect: { error: 'ERR_CERT_AUTHORITY_INVALID' },
    at: (site) => `${site.selfSignedUrl}/ok`,
  },
  {
    path: '/tls/expired',
    title: 'Expired certificate',
    // The date is reported only where the test authority is trusted: see certificates/README.md.
    expect: { error: 'ERR_CERT_AUTHORITY_INVALID' },
    at: (site) => `${site.expiredUrl}/ok`,
  },
  {
    path: '/tls/wrong-host',
    title: 'Certificate of another host',
    expect: { error: 'ERR_CERT_AUTHORITY_INVALID' },
    at: (site) => `${site.wrongHostUrl}/ok`,
  },
  {
    path: '/tls/old',
    title: 'Server that speaks TLS 1.1 at best',
    expect: { error: 'ERR_SSL_VERSION_OR_CIPHER_MISMATCH' },
    at: (site) => `${site.oldTlsUrl}/ok`,
  },
  {
    path: '/tls/plain',
    title: 'https: to a port that speaks HTTP',
    expect: { error: 'ERR_SSL_PROTOCOL_ERROR' },
    at: (site) => `${site.url.replace('http:', 'https:')}/ok`,
  },
];

export const network: Family = { name: 'Network and TLS', cases };
