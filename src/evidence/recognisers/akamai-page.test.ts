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

test.each<[string, Response]>([['another reference', { body: 'Reference #12345' }]])(
  'not %s',
  (_, response) => {
    expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
  },
);
