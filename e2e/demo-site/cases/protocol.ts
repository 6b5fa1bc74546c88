import type { Case, Family, Reply } from '../case';

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' };

/** A small API's error. */
function problem(status: number, error: string, headers: Reply['headers'] = {}): Reply {
  return { status, headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify({ error }) };
}

const cases: readonly Case[] = [
  {
    path: '/redirect/chain',
    title: 'Three redirects, then 404',
    expect: { status: 404 },
    respond: ({ url }) => {
      const step = Number(url.searchParams.get('step') ?? '0');
      const status = [301, 302, 307][step];
      if (status === undefined) return problem(404, 'The page moved three times and is gone.');
      // A cached redirect would make the chain shorter on the second run.
      const headers = { Location: `${url.pathname}?step=${step + 1}`, 'Cache-Control': 'no-store' };
      return { status, headers };
    },
  },
  {
    path: '/auth/negotiate',
    title: '401 offering Negotiate and NTLM',
    expect: { status: 401 },
    respond: () =>
      problem(401, 'Sign in with your Windows account.', { 'WWW-Authenticate': ['Negotiate', 'NTLM'] }),
  },
  {
    path: '/auth/basic',
    title: '401 offering Basic',
    expect: { status: 401 },
    respond: () =>
      problem(401, 'Sign in.', { 'WWW-Authenticate': 'Basic realm="Contoso reports", charset="UTF-8"' }),
  },
  {
    path: '/auth/proxy',
    title: '407 from a server that is no proxy',
    expect: { error: 'ERR_UNEXPECTED_PROXY_AUTH' },
    respond: () => problem(407, 'Sign in to the proxy.', { 'Proxy-Authenticate': 'Basic realm="proxy"' }),
  },
  {
    path: '/limits/413',
    title: '413 body too large',
    ask: { method: 'POST', bodySize: 2_000_000 },
    expect: { status: 413 },
    respond: () => problem(413, 'At most 1 MB.'),
  },
  {
    path: '/limits/414',
    title: '414 URL too long',
    ask: { suffix: `?filter=${'name,'.repeat(1800)}` },
    expect: { status: 414 },
    respond: () => problem(414, 'At most 8,192 bytes.'),
  },
  {
    path: '/limits/415',
    title: '415 media type',
    ask: { method: 'POST', headers: { 'Content-Type': 'text/csv' }, bodySize: 30 },
    expect: { status: 415 },
    respond: () => problem(415, 'Send application/json.', { 'Accept-Post': 'application/json' }),
  },
  {
    path: '/limits/429',
    title: '429 with Retry-After',
    expect: { status: 429 },
    respond: () => problem(429, 'At most 60 a minute.', { 'Retry-After': '30' }),
  },
  {
    path: '/limits/431',
    title: '431 request headers too large',
    ask: { headers: { 'X-Claims': 'c'.repeat(20_000) } },
    expect: { status: 431 },
    respond: () => problem(431, 'At most 16 kB of headers.'),
  },
  {
    path: '/server/501',
    title: '501 method not implemented',
    ask: { method: 'PATCH', bodySize: 10 },
    expect: { status: 501 },
    respond: () => problem(501, 'PATCH is not implemented.'),
  },
  {
    path: '/server/503',
    title: '503 with Retry-After',
    expect: { status: 503 },
    respond: () => problem(503, 'Down for maintenance.', { 'Retry-After': '120' }),
  },
  {
    path: '/server/418',
    title: 'Error with an unusual status',
    expect: { status: 418 },
    respond: () => problem(418, "I'm a teapot."),
  },
  {
    path: '/websocket/404',
    title: 'WebSocket handshake answered 404',
    ask: { by: 'websocket' },
    // Chromium reports a refused handshake as an error, whatever its status.
    expect: { error: 'ERR_FAILED' },
    at: (site) => `${site.url.replace('http:', 'ws:')}/websocket/404`,
    respond: () => problem(404, 'No socket here.'),
  },
  {
    path: '/worker/500',
    title: 'Asked for by a service worker',
    ask: { by: 'service-worker' },
    expect: { status: 500 },
    respond: () => problem(500, 'The worker asked, nobody answered well.'),
  },
];

export const protocol: Family = { name: 'HTTP', cases };
