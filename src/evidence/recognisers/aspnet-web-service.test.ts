import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './aspnet-web-service';

test.each<[string, string, object]>([
  [
    'plain text',
    "System.InvalidOperationException: Request format is unrecognized for URL unexpectedly ending in '/Get'.\r\n   at System.Web.Services.Protocols.WebServiceHandlerFactory.CoreGetHandler(Type type)\r\n",
    {
      certainty: 'likely',
      answeredBy: { id: 'aspnet' },
      exception: 'System.InvalidOperationException',
      stack: 'at System.Web.Services.Protocols.WebServiceHandlerFactory.CoreGetHandler(Type type)',
    },
  ],
  [
    'a fault',
    '<soap:Fault><faultcode>soap:Server</faultcode><faultstring>System.Web.Services.Protocols.SoapException: Server was unable to process request. ---&gt; System.NullReferenceException: It is null.\n   at Shop.Svc.Get() in D:\\a.cs:line 31\n   --- End of inner exception stack trace ---</faultstring>',
    {
      exception: 'System.NullReferenceException',
      message: 'It is null.',
      stack: 'at Shop.Svc.Get() in D:\\a.cs:line 31\n--- End of inner exception stack trace ---',
    },
  ],
])('%s', (_, body, expected) => {
  const found = recogniser.recognise(exchangeOf({ status: 500, body }));
  expect(found).toMatchObject(expected);
  expect(body).toContain(found?.quote.text);
});

test.each([
  ['a fault of another platform', '<faultstring>java.lang.NullPointerException: x</faultstring>'],
  ['an exception of another part', 'System.Exception: x\n   at A.B()'],
])('not %s', (_, body) => {
  expect(recogniser.recognise(exchangeOf({ status: 500, body }))).toBeUndefined();
});
