import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './heroku-via';

test.each<[string, Response, object]>([
  [
    'its router',
    { headers: { Via: '1.1 vegur' } },
    { certainty: 'possible', presence: 'confirmed', answeredBy: { name: 'Heroku' } },
  ],
  ['its newer router', { headers: { Via: '2.0 heroku-router' } }, { answeredBy: { name: 'Heroku' } }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([['a host of that name', { headers: { Via: '1.1 www.vegur.example' } }]])(
  'not %s',
  (_, response) => {
    expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
  },
);
