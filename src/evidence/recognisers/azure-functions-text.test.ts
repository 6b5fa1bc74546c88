import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './azure-functions-text';

test('the sentence', () => {
  const body = 'Function host is not running.\r\n';
  expect(recogniser.recognise(exchangeOf({ status: 503, body }))).toMatchObject({
    certainty: 'likely',
    quote: { where: 'body', text: 'Function host is not running.' },
    answeredBy: { id: 'azure-app-service', name: 'Azure Functions' },
  });
});

test.each(['Why: Function host is not running.', ''])('not %j', (body) => {
  expect(recogniser.recognise(exchangeOf({ status: 503, body }))).toBeUndefined();
});
