import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './azure-app-service-page';

const STOPPED =
  '<title>Web App - Unavailable</title>\n<h1 id="unavailable">Error 403 - This web app is stopped.</h1>\n <p id="tryAgain">The web app you have attempted to reach is currently stopped.</p>';
const FAILED =
  '<h1 id="x">:( Application Error</h1><p>If you are the application administrator, you can access the <a href="https://shop.scm.azurewebsites.net/detectors">diagnostic resources</a>.</p>';

test.each<[string, Response, object]>([
  [
    'a stopped app',
    { status: 403, body: STOPPED },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'azure-app-service' },
      message: 'Error 403 - This web app is stopped.',
    },
  ],
  [
    'an app that is closed to this caller',
    {
      status: 403,
      body: '<title>Web App - Unavailable</title><h1 id="unavailable">Error 403 - Forbidden</h1>',
    },
    { certainty: 'confirmed', message: 'Error 403 - Forbidden' },
  ],
  [
    'a host without an app',
    {
      status: 404,
      body: '<title>Microsoft Azure Web App - Error 404</title><h1>404 Web Site not found.</h1>',
    },
    { certainty: 'confirmed', message: '404 Web Site not found.' },
  ],
  [
    'a container that did not start',
    { status: 503, body: `<title>Application Error</title>${FAILED}` },
    { certainty: 'confirmed', message: ':( Application Error' },
  ],
  ['its heading with the link alone', { status: 503, body: FAILED }, { certainty: 'likely' }],
  ['its heading alone', { status: 404, body: '<h1>404 Web Site not found.</h1>' }, { certainty: 'possible' }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a list of such sentences', { body: '<p>404 Web Site not found, :( Application Error</p>' }],
  ['an escaped page', { body: STOPPED.replaceAll('<', '&lt;') }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
