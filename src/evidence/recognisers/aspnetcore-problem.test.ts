import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './aspnetcore-problem';

test.each<[string, Response, object]>([
  [
    'problem details',
    {
      body: '{"type":"about:blank","title":"Bad Request","status":400,"detail":"No name.","traceId":"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00"}',
    },
    { certainty: 'likely', answeredBy: { id: 'aspnetcore' }, message: 'Bad Request No name.' },
  ],
  [
    'the older trace id',
    { body: '{"title":"Not Found","traceId":"0HLV13AOBVBR9:00000001"}' },
    { message: 'Not Found' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ["another server's trace id", { body: '{"title":"Bad Request","traceId":"abc"}' }],
  ['an array', { body: '[{"title":"x"}]' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
