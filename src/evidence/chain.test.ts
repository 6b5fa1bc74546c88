import { expect, test } from 'vitest';
import { exchangeOf } from './exchange-fixture';
import { readEvidence } from './read';

const NGINX =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.24.0</center>\r\n</body>\r\n</html>\r\n';

test.each<[string, Readonly<Record<string, string>>, string, string]>([
  ['a web server before IIS', { Server: 'nginx', 'X-Powered-By': 'ASP.NET' }, '', 'nginx iis'],
  [
    'IIS that put its name over that of nginx',
    { Server: 'Microsoft-IIS/10.0', 'X-Powered-By': 'ARR/3.0' },
    NGINX,
    'arr iis nginx',
  ],
  ['LiteSpeed, likewise', { Server: 'LiteSpeed' }, NGINX, 'litespeed nginx'],
  [
    'nginx over a network that it asked',
    { Server: 'nginx', 'CF-RAY': '8a1b2c3d4e5f6789-TPE' },
    'error code: 1020',
    'nginx cloudflare',
  ],
  [
    'a network before nginx',
    { Server: 'cloudflare', 'CF-RAY': '8a1b2c3d4e5f6789-TPE' },
    NGINX,
    'cloudflare nginx',
  ],
  ['a platform before what runs on it', { Server: 'Netlify' }, NGINX, 'other nginx'],
  ['a router before its application', { Via: '1.1 vegur', 'X-Powered-By': 'Express' }, '', 'other node'],
])('%s', (_, headers, body, expected) => {
  const { chain } = readEvidence(exchangeOf({ status: 502, headers, body }));
  expect(chain.map(({ id }) => id).join(' ')).toBe(expected);
});
