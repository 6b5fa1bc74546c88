import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './tomcat-page';

test.each<[string, Response, object]>([
  [
    'its signature',
    { body: '<title>HTTP Status 404 – Not Found</title><h3>Apache Tomcat/9.0.85</h3>' },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'tomcat', version: '9.0.85' },
      message: 'HTTP Status 404 – Not Found',
    },
  ],
  ['its title', { body: '<title>HTTP Status 500 – Internal Server Error</title>' }, { certainty: 'likely' }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([['an article', { body: '<title>What HTTP Status 404 means</title>' }]])(
  'not %s',
  (_, response) => {
    expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
  },
);
