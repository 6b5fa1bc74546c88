import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './imperva-page';

test.each<[string, Response, object]>([
  [
    'the frame',
    {
      status: 403,
      body: '<html style="height:100%"><body><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=7-0&incident_id=434-416&edet=12&cinfo=0" frameborder=0>Request unsuccessful. Incapsula incident ID: 434-416</iframe></body></html>',
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'imperva' },
      errorCode: '12',
      ids: [{ name: 'incident ID', value: '434-416' }],
    },
  ],
  [
    'the sentence',
    { body: 'Request unsuccessful. Incapsula incident ID: 434-416' },
    { certainty: 'likely', ids: [{ value: '434-416' }] },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    'the script that is put into pages of the site',
    { body: '<script src="/_Incapsula_Resource?SWJIYLWA=719d"></script>' },
  ],
  ['a text on it', { body: 'What is an Incapsula incident ID?' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
