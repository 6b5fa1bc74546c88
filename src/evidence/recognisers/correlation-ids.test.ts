import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './correlation-ids';

test.each<[string, Response, object]>([
  [
    'ids of several layers',
    {
      headers: {
        'CF-Ray': '9ec4-AMS',
        'x-amzn-RequestId': '5bb4',
        Server: 'x',
        traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
      },
    },
    {
      certainty: 'confirmed',
      quote: { where: 'header', name: 'CF-Ray', text: '9ec4-AMS' },
      more: [{ name: 'x-amzn-RequestId' }, { name: 'traceparent' }],
      ids: [
        { name: 'CF-Ray', value: '9ec4-AMS' },
        { name: 'x-amzn-RequestId', value: '5bb4' },
        { name: 'traceparent' },
      ],
    },
  ],
  [
    'two numbers in one',
    { headers: { 'X-Varnish': '32770 3' } },
    { ids: [{ name: 'X-Varnish', value: '32770 3' }] },
  ],
  ['blanks around', { headers: { 'Request-Id': ' |7b.1 ' } }, { ids: [{ value: '|7b.1' }] }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a word', { headers: { 'X-Request-Id': 'none' } }],
  ['nothing', { headers: { 'X-Correlation-Id': '' } }],
  ['what is too long for one', { headers: { 'X-Request-Id': '1'.repeat(400) } }],
  ['other characters', { headers: { 'X-Request-Id': '1\u0000' } }],
  ['other headers', { headers: { ETag: '"1"' } }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
