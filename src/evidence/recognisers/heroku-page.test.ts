import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './heroku-page';

test.each<[string, Response, object]>([
  [
    'an application that is down',
    {
      status: 503,
      body: '<title>Application Error</title><iframe src="//www.herokucdn.com/error-pages/application-error.html"></iframe>',
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'other', name: 'Heroku' },
      errorCode: 'application-error',
      message: 'Application Error',
    },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a link', { body: '<a href="https://www.herokucdn.com/error-pages/no-such-app.html">x</a>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
