import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './azure-front-door';

const REF = '20240420T152844Z-r1f8b879b596nkrk47cy335nug000000016000000000h6te';
const page = (heading: string, reference: string): string =>
  `<div id='content'><div id='message'><h2>${heading}</h2></div><div id='errorref'><span>${reference}</span></div></div>`;

test.each<[string, Response, object]>([
  [
    'the page',
    { headers: { 'x-azure-ref': REF }, body: "<h2>Our services aren't available right now</h2>" },
    {
      certainty: 'confirmed',
      quote: { where: 'body', text: "Our services aren't available right now" },
      ids: [{ name: 'x-azure-ref', value: REF }],
    },
  ],
  [
    'a request that its firewall blocked, without the header',
    { status: 403, body: page('The request is blocked.', REF) },
    { certainty: 'likely', message: 'The request is blocked.', ids: [{ name: 'Reference', value: REF }] },
  ],
  [
    "the reference of Microsoft's own sites",
    {
      body: page(
        "Our services aren't available right now",
        'Ref A: 5F1C0B1A9B0E4C0E9B7A Ref B: AMS04 Ref C: 2024',
      ),
    },
    { certainty: 'likely' },
  ],
  [
    "the page with another's reference",
    { body: page('The request is blocked.', '4711') },
    { certainty: 'possible' },
  ],
  [
    "an application's own page of that heading",
    {
      headers: { 'x-azure-ref': REF, 'X-Powered-By': 'Express' },
      body: "<h2>Our services aren't available right now</h2>",
    },
    { certainty: 'possible', presence: 'confirmed' },
  ],
  [
    'a heading that goes on',
    { headers: { 'x-azure-ref': REF }, body: "<h2>Our services aren't available right now, call us</h2>" },
    { certainty: 'possible' },
  ],
  [
    'the header alone',
    { headers: { 'X-Azure-Ref': REF }, body: 'no' },
    {
      certainty: 'possible',
      presence: 'confirmed',
      quote: { where: 'header' },
      answeredBy: { id: 'azure-front-door' },
      ids: [{ value: REF }],
    },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['the sentence without the header', { body: "<h2>Our services aren't available right now</h2>" }],
  ['an empty header', { headers: { 'X-Azure-Ref': '' } }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
