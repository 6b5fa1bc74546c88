import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './aspnetcore-developer-page';

const TABS =
  '<ul id="header"><li id="stack" class="selected">Stack</li></ul><div id="stackpage" class="page">';

test.each<[string, Response, object]>([
  [
    'HTML',
    {
      body: `<div class="titleerror">NullReferenceException: It&#x27;s null</div>
<p class="location">Shop.Cart.Get() in <code title="C:\\src\\Cart.cs">Cart.cs</code>, line 12</p>
${TABS}<pre class="rawExceptionStackTrace">System.NullReferenceException: It&#x27;s null&#xD;&#xA;   at Shop.Cart.&lt;Get&gt;b__0() in C:\\src\\Cart.cs:line 12&#xD;&#xA;   at A.B()</pre>`,
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'aspnetcore' },
      exception: 'System.NullReferenceException',
      message: "It's null",
      sourceFile: 'C:\\src\\Cart.cs',
      sourceLine: 12,
      stack: 'at Shop.Cart.<Get>b__0() in C:\\src\\Cart.cs:line 12\nat A.B()',
    },
  ],
  [
    'the heading alone',
    { body: '<div class="titleerror">FormatException: x</div>' },
    { certainty: 'likely', exception: 'FormatException', message: 'x' },
  ],
  [
    'plain text',
    {
      body: 'System.InvalidOperationException: No route\r\n   at Program.<>c.<<Main>$>b__0() in C:\\p.cs:line 7\r\n\r\nHEADERS\r\n=======\r\nAccept: */*',
    },
    {
      certainty: 'confirmed',
      exception: 'System.InvalidOperationException',
      message: 'No route',
      sourceFile: 'C:\\p.cs',
      sourceLine: 7,
      stack: 'at Program.<>c.<<Main>$>b__0() in C:\\p.cs:line 7',
    },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a form with an error class', { body: '<div class="titleerror" style="color:red"></div>' }],
  ["a page of Go's that was made from it", { body: `<div class="titleerror">Panic: boom</div>${TABS}` }],
  ['a bare stack trace', { body: 'System.Exception: x\n at y' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
