import { expect, test } from 'vitest';
import { exchangeFor } from '../fixtures/rule-case';
import { missingIn } from './cors-answer';

const ORIGIN = 'https://a.example';
const ALL = {
  'Access-Control-Allow-Origin': ORIGIN,
  'Access-Control-Allow-Methods': 'GET, PUT',
  'Access-Control-Allow-Headers': 'Content-Type, X-Token',
};
type Headers = Readonly<Record<string, string>>;
const missing = (headers: Headers, asked: Headers = {}) =>
  missingIn(
    exchangeFor({
      status: 403,
      method: 'OPTIONS',
      headers,
      requestHeaders: {
        Origin: ORIGIN,
        'Access-Control-Request-Method': 'PUT',
        'Access-Control-Request-Headers': 'content-type,x-token',
        ...asked,
      },
    }),
  ).map(({ name, value }) => `${name}: ${value}`);

test.each<[string, readonly string[], readonly string[]]>([
  ['nothing', missing(ALL), []],
  ['nothing where stars allow all', missing({ ...ALL, 'Access-Control-Allow-Origin': '*' }), []],
  [
    'nothing where a method needs no permission',
    missing({ ...ALL, 'Access-Control-Allow-Methods': '' }, { 'Access-Control-Request-Method': 'POST' }),
    [],
  ],
  [
    'the origin',
    missing({ ...ALL, 'Access-Control-Allow-Origin': 'https://b.example' }),
    ['Access-Control-Allow-Origin: https://a.example'],
  ],
  [
    'the method',
    missing({ ...ALL, 'Access-Control-Allow-Methods': 'GET' }),
    ['Access-Control-Allow-Methods: PUT'],
  ],
  [
    'one of the headers',
    missing({ ...ALL, 'Access-Control-Allow-Headers': 'content-type' }),
    ['Access-Control-Allow-Headers: x-token'],
  ],
  [
    'credentials that the star does not allow',
    missing(
      { ...ALL, 'Access-Control-Allow-Headers': '*' },
      { 'Access-Control-Request-Headers': 'authorization,x-token' },
    ),
    ['Access-Control-Allow-Headers: authorization'],
  ],
  [
    'all',
    missing({}),
    [
      'Access-Control-Allow-Origin: https://a.example',
      'Access-Control-Allow-Methods: PUT',
      'Access-Control-Allow-Headers: content-type, x-token',
    ],
  ],
])('misses %s', (_, found, expected) => {
  expect(found).toEqual(expected);
});
