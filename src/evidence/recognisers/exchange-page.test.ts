import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './exchange-page';

test('the headers that the page repeats', () => {
  const body =
    '<div class="moreDetails">X-OWA-Error: SDServerErr;Microsoft.Exchange.Data.Storage.StorageTransientException<br>X-OWA-Version: 15.1.2507.6<br>X-FEServer: MAIL01<br></div>';
  expect(recogniser.recognise(exchangeOf({ status: 500, body }))).toMatchObject({
    certainty: 'likely',
    answeredBy: { id: 'other', name: 'Exchange', version: '15.1.2507.6' },
    errorCode: 'SDServerErr',
    exception: 'Microsoft.Exchange.Data.Storage.StorageTransientException',
  });
});

test.each(['X-OWA-Error: SDServerErr', 'X-FEServer: MAIL01', 'X-OWA-Version'])('not %j alone', (body) => {
  expect(recogniser.recognise(exchangeOf({ body }))).toBeUndefined();
});

test('a post that shows the headers is none', () => {
  const body = '<pre>X-OWA-Error: SDServerErr\nX-FEServer: MAIL01</pre>';
  expect(recogniser.recognise(exchangeOf({ body }))).toBeUndefined();
});

test.each([
  [{ Server: 'Apache' }, 'possible'],
  [{ Server: 'nginx', 'X-FEServer': 'MAIL01' }, 'likely'],
])('under %j it is %s', (headers, certainty) => {
  const body = '<p>X-OWA-Error: SDServerErr<br>X-FEServer: MAIL01<br></p>';
  expect(recogniser.recognise(exchangeOf({ headers, body }))).toMatchObject({ certainty });
});
