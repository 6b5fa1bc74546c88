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
