import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './f5-page';

test.each<[string, Response, object]>([
  [
    'the page',
    {
      status: 403,
      body: "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 8531163621729518412<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>",
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'f5' },
      ids: [{ name: 'support ID', value: '8531163621729518412' }],
      message: 'Request Rejected',
    },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a title', { body: '<title>Request Rejected</title><p>No.</p>' }],
  ['an id of support', { body: '<p>Your support ID is: 8531163621729518412</p>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
