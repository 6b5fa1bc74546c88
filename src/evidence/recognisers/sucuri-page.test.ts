import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './sucuri-page';

test.each<[string, Response, object]>([
  [
    'the page',
    {
      status: 403,
      body: '<link rel="stylesheet" href="https://cdn.sucuri.net/sucuri-firewall-block.css" />\n<title>Sucuri WebSite Firewall - Access Denied</title>\n<tr>\n<td>Block ID:</td>\n<td><span>FBP007</span></td>\n</tr>\n<tr>\n<td>Block reason:</td>\n<td><span>Fake bot access.</span></td>\n</tr>',
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'sucuri' },
      errorCode: 'FBP007',
      message: 'Fake bot access.',
    },
  ],
  ['its title', { body: '<title>Sucuri WebSite Firewall - Access Denied</title>' }, { certainty: 'likely' }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a text on it', { body: '<h1>What does Sucuri WebSite Firewall - Access Denied mean?</h1>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
