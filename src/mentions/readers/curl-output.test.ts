import { expect, test } from 'vitest';
import { idsIn } from '../names-fixture';

const dump = (status: string) =>
  `* Trying 10.4.0.13:443...\n> GET /500 HTTP/1.1\n> Host: contoso.com\n>\n< ${status}\n< X-Error: 404 Not Found\n<\n{ [502 bytes data]\n`;

test.each<[string, string, readonly string[]]>([
  ['a dump', dump('HTTP/1.1 404 Not Found'), ['http/404']],
  ['HTTP/2', dump('HTTP/2 503 '), ['http/503']],
  ['a number that nobody knows', dump('HTTP/2 799'), ['http/799']],
  ['two responses', dump('HTTP/1.1 302 Found') + dump('HTTP/1.1 500 Oops'), ['http/302', 'http/500']],
  ['an exit code', 'curl: (6) Something new', ['net/ERR_NAME_NOT_RESOLVED']],
  ['a certificate', 'curl: (60) SSL: new words', ['net/ERR_CERT_AUTHORITY_INVALID']],
  ['a status', 'curl: (22) The requested URL returned error: 404', ['http/404']],
  [
    'an HRESULT',
    'curl: (35) schannel: next InitializeSecurityContext failed: Unknown (0x80090326) - The message was bad.',
    ['net/ERR_SSL_PROTOCOL_ERROR', 'hresult/0x80090326'],
  ],
  ['FTP', 'curl: (67) Access denied: 530', ['ftp/530']],
  [
    'what it tells',
    '* Connected to a (10.0.0.1) port 443\n* SSL certificate problem: certificate has expired',
    ['net/ERR_CERT_DATE_INVALID'],
  ],
  ['only what it tells', '* SSL certificate problem: certificate has expired', ['net/ERR_CERT_DATE_INVALID']],
  ['a list', '* 404 apples\n> quoted 500\n< 503', []],
])('%s', (_, text, ids) => {
  expect(idsIn(text)).toEqual(ids);
});
