import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './server-header';

test.each([
  ['Microsoft-IIS/10.0', 'iis', 'IIS', '10.0'],
  ['Microsoft-HTTPAPI/2.0', 'httpsys', 'HTTP.sys', '2.0'],
  ['Microsoft-Azure-Application-Gateway/v2', 'azure-app-gateway', 'Azure Application Gateway', 'v2'],
  ['Kestrel', 'kestrel', 'Kestrel', undefined],
  ['nginx/1.25.3 (Ubuntu)', 'nginx', 'nginx', '1.25.3'],
  ['nginx (Ubuntu)', 'nginx', 'nginx', undefined],
  ['openresty/1.21.4.1', 'nginx', 'OpenResty', '1.21.4.1'],
  ['Tengine/2.2.2', 'nginx', 'Tengine', '2.2.2'],
  ['Apache/2.4.58 (Win64) OpenSSL/3.1', 'apache', 'Apache', '2.4.58'],
  ['IBM_HTTP_Server', 'apache', 'IBM HTTP Server', undefined],
  ['Apache-Coyote/1.1', 'tomcat', 'Tomcat', undefined],
  ['lighttpd/1.4.69', 'lighttpd', 'lighttpd', '1.4.69'],
  ['LiteSpeed', 'litespeed', 'LiteSpeed', undefined],
  ['Caddy', 'caddy', 'Caddy', undefined],
  ['istio-envoy', 'envoy', 'Envoy', undefined],
  ['kong/3.10.0.1-enterprise-edition', 'kong', 'Kong', '3.10.0.1-enterprise-edition'],
  ['Varnish', 'varnish', 'Varnish', undefined],
  ['squid/5.7', 'squid', 'Squid', '5.7'],
  ['CloudFront', 'cloudfront', 'CloudFront', undefined],
  ['AkamaiGHost', 'akamai', 'Akamai', undefined],
  ['awselb/2.0', 'aws-elb', 'AWS ELB', '2.0'],
  ['AmazonS3', 'other', 'Amazon S3', undefined],
  ['BigIP', 'f5', 'F5 BIG-IP', undefined],
  ['gws', 'google', 'Google Front End', undefined],
  ['tinyproxy/1.11.1', 'proxy', 'tinyproxy', '1.11.1'],
  ['Jetty(9.4.z-SNAPSHOT)', 'jetty', 'Jetty', '9.4.z-SNAPSHOT'],
  ['gunicorn', 'python', 'Gunicorn', undefined],
  ['Werkzeug/3.0.1 Python/3.12', 'python', 'Werkzeug', '3.0.1'],
  ['Python/3.11 aiohttp/3.14.3', 'python', 'aiohttp', '3.14.3'],
  ['WEBrick/1.8.1 (Ruby/3.1.2/2022-04-12)', 'ruby', 'WEBrick', '1.8.1'],
])('`Server: %s`', (value, id, name, version) => {
  expect(recogniser.recognise(exchangeOf({ status: 404, headers: { server: value } }))).toEqual({
    certainty: 'likely',
    presence: 'confirmed',
    quote: { where: 'header', name: 'server', text: value },
    answeredBy: version === undefined ? { id, name } : { id, name, version },
  });
});

test.each([
  ['mini_httpd/1.30 26Oct2018', 'mini_httpd', '1.30'],
  ['Contoso Web', 'Contoso Web', undefined],
])('`Server: %s` is not known, and may be whoever delivers', (value, name, version) => {
  expect(recogniser.recognise(exchangeOf({ status: 404, headers: { server: value } }))).toEqual({
    certainty: 'possible',
    presence: 'likely',
    quote: { where: 'header', name: 'server', text: value },
    answeredBy: version === undefined ? { id: 'other', name } : { id: 'other', name, version },
  });
});

test.each([
  ['a proxy that passed an application on', 404, { Server: 'nginx', 'X-Powered-By': 'Express' }, 'possible'],
  [
    'a mesh that had an answer from behind',
    503,
    { server: 'envoy', 'x-envoy-upstream-service-time': '3' },
    'possible',
  ],
  [
    'IIS with its own X-Powered-By',
    404,
    { Server: 'Microsoft-IIS/10.0', 'X-Powered-By': 'ASP.NET' },
    'likely',
  ],
  ['Cloudflare, which replaces the name', 404, { Server: 'cloudflare' }, 'possible'],
  ['Google, which replaces it too', 404, { Server: 'Google Frontend' }, 'possible'],
  ['Cloudflare, with a status of its own', 522, { Server: 'cloudflare' }, 'likely'],
])('%s', (_, status, headers, certainty) => {
  expect(recogniser.recognise(exchangeOf({ status, headers }))).toMatchObject({ certainty });
});

test.each([
  ['the last of several', { Server: 'Caddy', server: 'Microsoft-IIS/10.0' }, 'iis'],
  ['Fastly behind the name of Varnish', { Server: 'Varnish', 'X-Served-By': 'cache-fra-eddf-FRA' }, 'fastly'],
])('%s', (_, headers, id) => {
  expect(recogniser.recognise(exchangeOf({ status: 503, headers }))).toMatchObject({ answeredBy: { id } });
});

test.each([{}, { Server: '  ' }, { Server: 'Server' }, { Server: '-' }])('%j names nobody', (headers) => {
  expect(recogniser.recognise(exchangeOf({ status: 404, headers }))).toBeUndefined();
});
