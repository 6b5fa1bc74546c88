import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './azure-app-gateway-page';

const page = (name: string): string =>
  `<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>${name}</center>\r\n</body>\r\n</html>\r\n`;
const OWN = page('Microsoft-Azure-Application-Gateway/v2');

test.each<[string, Response, object]>([
  [
    'its page',
    { status: 502, body: OWN },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'azure-app-gateway', version: 'v2' },
      message: 'Bad Gateway',
    },
  ],
  ['its page under another status', { status: 404, body: OWN }, { certainty: 'possible' }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ["nginx's page", { status: 502, body: page('nginx') }],
  ['an article with the page', { status: 502, body: `<h1>How to</h1>${OWN}` }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
