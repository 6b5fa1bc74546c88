import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './aspnetcore-error-view';

const ID = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00';
const page = (id: string): string =>
  `<h1 class="text-danger">糟糕</h1><p>\n  <strong>Request ID:</strong> <code>${id}</code>\n</p>`;

test.each([ID, '0HLV13AOBVBR9:00000001'])('%s', (id) => {
  expect(recogniser.recognise(exchangeOf({ status: 500, body: page(id) }))).toMatchObject({
    certainty: 'likely',
    answeredBy: { id: 'aspnetcore' },
    ids: [{ name: 'Request ID', value: id }],
  });
});

test.each([page('4711'), `Request ID: ${ID}`, page(ID).replaceAll('<', '&lt;')])('not %s', (body) => {
  expect(recogniser.recognise(exchangeOf({ status: 500, body }))).toBeUndefined();
});
