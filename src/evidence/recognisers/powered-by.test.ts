import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './powered-by';

test.each<[string, Response, object]>([
  [
    'Express',
    { headers: { 'X-Powered-By': 'Express' } },
    { certainty: 'likely', presence: 'confirmed', answeredBy: { id: 'node', name: 'Express' } },
  ],
  ['Next.js', { headers: { 'x-powered-by': 'Next.js' } }, { answeredBy: { id: 'node', name: 'Next.js' } }],
  ['PHP', { headers: { 'X-Powered-By': 'PHP/8.2.36' } }, { answeredBy: { id: 'php', version: '8.2.36' } }],
  [
    'PHP on IIS, joined',
    { headers: { 'X-Powered-By': 'ASP.NET, PHP/7.4.3' } },
    { answeredBy: { id: 'php', version: '7.4.3' } },
  ],
  [
    'Passenger',
    { headers: { 'X-Powered-By': 'Phusion Passenger 6.0.4' } },
    { answeredBy: { id: 'ruby', version: '6.0.4' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['ASP.NET', { headers: { 'X-Powered-By': 'ASP.NET' } }],
  ['a word that begins alike', { headers: { 'X-Powered-By': 'Expressions' } }],
  ['nothing', { headers: { Server: 'Express' } }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
