import { describe, expect, test } from 'vitest';
import { exchangeOf } from './exchange-fixture';
import { staticPage } from './fixtures/iis-pages';
import { LANGUAGES } from './fixtures/languages';
import { readEvidence } from './read';

const NGINX =
  '<html>\n<head><title>404 Not Found</title></head>\n<body>\n<center><h1>404 Not Found</h1></center>\n<hr><center>nginx/1.24.0</center>\n</body>\n</html>\n';
const APACHE =
  '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>404 Not Found</title>\n</head><body>\n<h1>Not Found</h1>\n<p>The requested URL was not found on this server.</p>\n<hr>\n<address>Apache/2.4.57 (Debian) Server at shop.example Port 80</address>\n</body></html>\n';
const IIS = staticPage(LANGUAGES.en);

const writerOf = (headers: Readonly<Record<string, string>>, body: string) => {
  const { answeredBy } = readEvidence(exchangeOf({ status: 404, headers, body }));
  return answeredBy && `${answeredBy.id} ${answeredBy.certainty}`;
};

describe('a page whose head names an application', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["Express with nginx's page", { 'X-Powered-By': 'Express' }, NGINX],
    ["PHP with nginx's page", { Server: 'Microsoft-IIS/10.0', 'X-Powered-By': 'PHP/8.2.7' }, NGINX],
    ["Werkzeug with Apache's page", { Server: 'Werkzeug/3.0.1 Python/3.11.4' }, APACHE],
    ["gunicorn with IIS's page", { Server: 'gunicorn' }, IIS],
  ])('%s is not confirmed', (_, headers, body) => {
    expect(writerOf(headers, body)).not.toMatch(/^(?:nginx|apache|iis) (?:confirmed|likely)$/);
  });
});

describe('a page whose head leaves it its own', () => {
  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['its own server', { Server: 'nginx/1.24.0' }, NGINX, 'nginx confirmed'],
    ['another that passed it', { Server: 'cloudflare' }, APACHE, 'apache confirmed'],
    ['IIS, which keeps the header of the application', { 'X-Powered-By': 'PHP/8.2.7' }, IIS, 'iis confirmed'],
  ])('%s', (_, headers, body, expected) => {
    expect(writerOf(headers, body)).toBe(expected);
  });
});
