import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './arr-affinity-cookie';

test.each([
  ['ARRAffinity=0a1b;Path=/;HttpOnly;Domain=app.example', 'arr', 'ARRAffinity'],
  ['ARRAffinity=0a1b;Path=/\nARRAffinitySameSite=0a1b;Path=/', 'azure-app-service', 'ARRAffinitySameSite'],
])('%j', (cookie, id, text) => {
  expect(recogniser.recognise(exchangeOf({ status: 503, headers: { 'Set-Cookie': cookie } }))).toMatchObject({
    certainty: 'possible',
    presence: 'likely',
    // The value tells the instance.
    quote: { where: 'header', name: 'Set-Cookie', text },
    answeredBy: { id },
  });
});

test.each(['a=ARRAffinity', 'XARRAffinity=1', 'ARRAffinities=1'])('%j says nothing', (cookie) => {
  expect(recogniser.recognise(exchangeOf({ headers: { 'Set-Cookie': cookie } }))).toBeUndefined();
});
