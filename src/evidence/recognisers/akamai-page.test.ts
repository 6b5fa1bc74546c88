import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './akamai-page';

test.each<[string, Response, object]>([
  [
    'character references',
    {
      body: '<TITLE>Access Denied</TITLE>Reference&#32;&#35;18&#46;2f3a1702&#46;1700000000&#46;1a2b3c4d\n<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18',
    },
    {
      certainty: 'confirmed',
      quote: { where: 'body', text: 'Reference&#32;&#35;18&#46;2f3a1702&#46;1700000000&#46;1a2b3c4d' },
      more: [{ text: 'https&#58;&#47;&#47;errors&#46;edgesuite&#46;net' }],
      answeredBy: { id: 'akamai' },
      message: 'Access Denied',
      usualStatus: 403,
      ids: [{ name: 'Reference', value: '#18.2f3a1702.1700000000.1a2b3c4d' }],
    },
  ],
  [
    'plain text',
    { body: 'Reference #30.2f3a1702.1700000000.1a2b' },
    { certainty: 'confirmed', ids: [{ value: '#30.2f3a1702.1700000000.1a2b' }] },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['another reference', { body: 'Reference #12345' }],
  ['a ticket of that form', { body: '<p>Please quote Reference #4f.1a2b.77c3' }],
  [
    'a post that quotes one',
    {
      body: '<title>Forum</title><main><h1>Gone</h1><li>Who knows Reference #18.2f3a1702.1700000000.1a2b3c4d</li></main>',
    },
  ],
  ['an echo', { body: '<p>Nothing found for "Reference #18.2f3a1702.1700000000.1a2b3c4d"</p>' }],
  [
    'JSON that quotes one',
    {
      headers: { 'Content-Type': 'application/json' },
      body: '{"message":"refused: Reference #18.2f3a1702.1700000000.1a2b3c4d"}',
    },
  ],
  [
    'plain text',
    { headers: { 'Content-Type': 'text/plain' }, body: 'Reference #18.2f3a1702.1700000000.1a2b3c4d' },
  ],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
