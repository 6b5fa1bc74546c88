import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './nginx-page';

test.each<[string, Response, object]>([
  [
    'nginx',
    { body: '<center><h1>413 Too Large</h1></center>\r\n<hr><center>nginx/1.24.0 (Ubuntu)</center>' },
    {
      certainty: 'confirmed',
      quote: { where: 'body', text: '<hr><center>nginx/1.24.0 (Ubuntu)</center>' },
      answeredBy: { id: 'nginx', version: '1.24.0' },
      message: '413 Too Large',
    },
  ],
  [
    'a second line',
    {
      body: '<center><h1>400 Bad Request</h1></center>\r\n<center>No certificate</center>\r\n<hr><center>nginx</center>',
    },
    { answeredBy: { id: 'nginx' } },
  ],
  [
    'OpenResty',
    { body: '<center><h1>404 x</h1></center><hr><center>openresty</center>' },
    { answeredBy: { id: 'nginx', name: 'OpenResty' } },
  ],
  [
    'Cloudflare',
    { body: '<center><h1>400 x</h1></center><hr><center>cloudflare</center>' },
    { answeredBy: { id: 'cloudflare' } },
  ],
  [
    'Azure',
    { body: '<center><h1>502 x</h1></center><hr><center>Microsoft-Azure-Application-Gateway/v2</center>' },
    { answeredBy: { id: 'azure-app-gateway', version: 'v2' } },
  ],
  [
    'a product not known',
    { body: '<center><h1>502 x</h1></center><hr><center>Tengine/3.0</center>' },
    { answeredBy: { id: 'other', name: 'Tengine', version: '3.0' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a page without a name', { body: '<center><h1>503 Unavailable</h1></center>\r\n</body>' }],
  ['prose on nginx', { body: '<h1>404</h1><hr><center>nginx</center>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
