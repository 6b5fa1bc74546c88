import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './aspnetcore-problem';

const ID = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00';

test.each<[string, Response, object]>([
  [
    'problem details',
    {
      body: `{"type":"about:blank","title":"Bad Request","status":400,"detail":"No name.","traceId":"${ID}"}`,
    },
    {
      certainty: 'likely',
      answeredBy: { id: 'aspnetcore' },
      message: 'Bad Request No name.',
      ids: [{ name: 'traceId', value: ID }],
    },
  ],
  [
    'the older trace id',
    { body: '{"title":"Not Found","traceId":"0HLV13AOBVBR9:00000001"}' },
    { certainty: 'likely', message: 'Not Found' },
  ],
  [
    'a trace id from another runtime',
    { headers: { Server: 'Jetty(12.0.1)' }, body: `{"title":"Bad Request","status":400,"traceId":"${ID}"}` },
    { certainty: 'possible' },
  ],
  [
    'its own default type, without an id',
    {
      body: '{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.5","title":"Not Found","status":404}',
    },
    { certainty: 'possible', message: 'Not Found' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ["another server's trace id", { body: '{"title":"Bad Request","traceId":"abc"}' }],
  ["Spring's problem details", { body: '{"type":"about:blank","title":"Not Found","status":404}' }],
  [
    "Symfony's",
    { body: '{"type":"https://tools.ietf.org/html/rfc2616#section-10","title":"An error occurred"}' },
  ],
  ['an array', { body: '[{"title":"x"}]' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
