import { expect, test } from 'vitest';
import { KESTREL, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './tls-port-page';

const PAGE =
  '<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head>\r\n<body>\r\n' +
  '<center><h1>400 Bad Request</h1></center>\r\n<center>The plain HTTP request was sent to HTTPS port</center>\r\n' +
  '<hr><center>nginx/1.24.0</center>\r\n</body>\r\n</html>';
const GO = 'Client sent an HTTP request to an HTTPS server.\n';
const at = (url: string, body: string, headers = {}): RuleCase => ({ status: 400, url, body, headers });
const HTTP = 'http://app.example:443/';

test.each<[string, RuleCase, readonly string[]]>([
  ['nginx', at(HTTP, PAGE, NGINX), ['confirmed http/400#wrong-scheme']],
  ['nginx behind a proxy', at('https://app.example/', PAGE, NGINX), ['likely http/400#wrong-scheme']],
  ['Go', at(HTTP, GO), ['confirmed http/400#wrong-scheme']],
  ["another server's page that quotes it", at(HTTP, `{"error":"${GO.trim()}"}`, KESTREL), []],
  ['another page of nginx', at(HTTP, PAGE.replaceAll('The plain HTTP request', 'Something'), NGINX), []],
  ['another status', { ...at(HTTP, PAGE, NGINX), status: 497 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
