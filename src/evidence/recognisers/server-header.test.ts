import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './server-header';

test.each([
  ['Microsoft-IIS/10.0', 'iis', 'IIS', '10.0'],
  ['Microsoft-HTTPAPI/2.0', 'httpsys', 'HTTP.sys', '2.0'],
  ['Microsoft-Azure-Application-Gateway/v2', 'azure-app-gateway', 'Azure Application Gateway', 'v2'],
  ['Kestrel', 'aspnetcore', 'Kestrel', undefined],
  ['nginx/1.25.3 (Ubuntu)', 'nginx', 'nginx', '1.25.3'],
  ['openresty/1.21.4.1', 'nginx', 'OpenResty', '1.21.4.1'],
  ['Apache/2.4.58 (Win64) OpenSSL/3.1', 'apache', 'Apache', '2.4.58'],
  ['Apache-Coyote/1.1', 'tomcat', 'Tomcat', '1.1'],
  ['lighttpd/1.4.69', 'lighttpd', 'lighttpd', '1.4.69'],
  ['LiteSpeed', 'litespeed', 'LiteSpeed', undefined],
  ['Caddy', 'caddy', 'Caddy', undefined],
  ['istio-envoy', 'envoy', 'Envoy', undefined],
  ['Varnish', 'varnish', 'Varnish', undefined],
  ['CloudFront', 'cloudfront', 'CloudFront', undefined],
  ['AkamaiGHost', 'akamai', 'Akamai', undefined],
  ['awselb/2.0', 'aws-elb', 'AWS ELB', '2.0'],
  ['gws', 'other', 'gws', undefined],
  ['Google Frontend', 'other', 'Google Frontend', undefined],
  ['Werkzeug/3.0.1 Python/3.12', 'other', 'Werkzeug', '3.0.1'],
  ['Jetty(9.4.z-SNAPSHOT)', 'other', 'Jetty', undefined],
])('`Server: %s`', (value, id, name, version) => {
  expect(recogniser.recognise(exchangeOf({ status: 404, headers: { server: value } }))).toEqual({
    certainty: 'likely',
    quote: { where: 'header', name: 'server', text: value },
    answeredBy: version === undefined ? { id, name } : { id, name, version },
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
  ['Cloudflare, with a status of its own', 522, { Server: 'cloudflare' }, 'likely'],
])('%s', (_, status, headers, certainty) => {
  expect(recogniser.recognise(exchangeOf({ status, headers }))).toMatchObject({ certainty });
});

test.each([{}, { Server: '  ' }])('%j names nobody', (headers) => {
  expect(recogniser.recognise(exchangeOf({ status: 404, headers }))).toBeUndefined();
});
