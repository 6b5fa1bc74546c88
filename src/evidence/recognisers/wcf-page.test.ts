import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './wcf-page';

test.each([
  [
    '<div id="content">\n <p class="heading1">Request Error</p>\n <p>The server encountered an error.</p>',
    'The server encountered an error.',
  ],
  [
    '<div id="content"><p class="heading1">Service</p><p xmlns="http://www.w3.org/1999/xhtml">Endpoint not found.</p>',
    'Endpoint not found.',
  ],
  [
    '<s:Fault><faultcode xmlns:a="http://schemas.microsoft.com/net/2005/12/windowscommunicationfoundation/dispatcher">a:InternalServiceFault</faultcode><faultstring xml:lang="zh-TW">伺服器無法處理要求。</faultstring>',
    '伺服器無法處理要求。',
  ],
])('%s', (body, message) => {
  expect(recogniser.recognise(exchangeOf({ status: 500, body }))).toMatchObject({
    certainty: 'likely',
    answeredBy: { id: 'aspnet', name: 'WCF' },
    message,
  });
});

test.each([
  '<p class="heading1">Welcome</p><p>Widgets</p>',
  '<li>http://schemas.microsoft.com/net/2005/12/windowscommunicationfoundation/dispatcher/fault</li>',
  '<s:Fault><faultcode>s:Client</faultcode><faultstring>no</faultstring></s:Fault>',
])('not %s', (body) => {
  expect(recogniser.recognise(exchangeOf({ status: 500, body }))).toBeUndefined();
});
