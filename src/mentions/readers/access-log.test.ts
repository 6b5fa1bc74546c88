import { expect, test } from 'vitest';
import { idsIn } from '../names-fixture';

test.each<[string, string, readonly string[]]>([
  ['NCSA', '10.0.0.9 - CONTOSO\\amy [01/Mar/2026:08:00:00 +0800] "GET /a HTTP/1.1" 404 1245', ['http/404']],
  [
    'combined',
    '::1 - - [01/Mar/2026:08:00:00 +0000] "GET /\\"a HTTP/2.0" 500 - "-" "curl/8.0 404.13"',
    ['http/500'],
  ],
  ['no request', '10.0.0.9 - - [01/Mar/2026:08:00:00 +0000] "-" 400 0', ['http/400']],
  [
    'native',
    '10.0.0.9, -, 3/1/26, 8:00:00, W3SVC2, WEB01, 10.0.0.1, 4502, 163, 3223, 404, 2, GET, /a, b, -,',
    ['http/404', 'win32/2'],
  ],
  [
    'native, FTP',
    '10.0.0.9, -, 3/1/26, 8:00:00, MSFTPSVC1, WEB01, 10.0.0.1, 0, 0, 0, 530, 0, [2]PASS, -, -,',
    ['ftp/530'],
  ],
  ['neither', '10.0.0.9 - - "GET /a" 1404 12', []],
])('%s', (_, text, ids) => {
  expect(idsIn(text)).toEqual(ids);
});
