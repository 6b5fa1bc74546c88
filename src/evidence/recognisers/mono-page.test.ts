import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './mono-page';

const FOOT =
  '<div id="footer">\n  <div style="color:Black;"><strong>Version Information:</strong> <tt>6.12.0.122 (tarball Mon Feb 22)</tt>; ASP.NET Version: <tt>4.0.30319.42000</tt></div>\n  <div id="footer-powered-by">Powered by <a href="http://mono-project.com/">Mono</a></div>';
const page = (type: string, message: string, rest: string, foot = FOOT): string =>
  `<div id="header">\n<div id="header-text">Application Exception</div>\n</div>\n<div id="main">\n  <h1>${type}</h1>\n  <h2>${message}</h2>\n${rest}\n${foot}`;
const TRACE =
  '<div><strong>Exception stack trace:</strong></div>\n<div class="details">  at Shop.Cart.Load (System.Object a) [0x00000] in &lt;filename unknown&gt;:0 \n  at System.Web.UI.Control.OnLoad () \n</div>';

test.each<[string, Response, object]>([
  [
    'an exception',
    { status: 500, body: page('System.NullReferenceException', 'It is &quot;null&quot;', TRACE) },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'aspnet', name: 'ASP.NET on Mono', version: '6.12.0.122' },
      exception: 'System.NullReferenceException',
      message: 'It is "null"',
      stack:
        'at Shop.Cart.Load (System.Object a) [0x00000] in <filename unknown>:0\nat System.Web.UI.Control.OnLoad ()',
    },
  ],
  [
    'a missing page',
    {
      status: 404,
      body: page('System.Web.HttpException', 'x', '<p><strong>Details:</strong> Requested URL: /a.aspx</p>'),
    },
    { exception: 'System.Web.HttpException', requestedUrl: '/a.aspx' },
  ],
  [
    'a compilation error',
    {
      body: page(
        'System.Web.Compilation.CompilationException',
        'CS0103',
        '<p><strong>Error source file: </strong>/srv/a.aspx</p><p><strong>Error lines:</strong> 7, 9</p>',
      ),
    },
    { sourceFile: '/srv/a.aspx', sourceLine: 7 },
  ],
  [
    'an error that customErrors hides',
    { body: page('Runtime Error', '', '&lt;customErrors mode=&quot;Off&quot;/&gt;') },
    { certainty: 'confirmed', message: 'Runtime Error', exception: undefined },
  ],
  ['a page without its foot', { body: page('System.Exception', 'x', '', '') }, { certainty: 'likely' }],
  [
    'the page of Mono 2',
    {
      body: '<h1>Server Error in \'/\' Application</h1><hr style="color: silver"/><h2><em>It broke.</em></h2>\r\n<table summary="Stack Trace"><tr><td><pre>System.FormatException: It broke.\n  at A.B () [0x0]\n</pre></td></tr></table><hr style="color: silver"/><strong>Version information: </strong> Runtime: <tt>2.10.8</tt>',
    },
    {
      certainty: 'confirmed',
      answeredBy: { version: '2.10.8' },
      exception: 'System.FormatException',
      message: 'It broke.',
      stack: 'at A.B () [0x0]',
    },
  ],
])('%s', (_, response, expected) => {
  expect({ exception: undefined, ...recogniser.recognise(exchangeOf(response)) }).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    "Microsoft's page",
    { body: "<H1>Server Error in '/' Application.<hr width=100% size=1 color=silver></H1>" },
  ],
  ['a page that speaks of Mono', { body: FOOT }],
  ['an escaped page', { body: page('System.Exception', 'x', '').replaceAll('<', '&lt;') }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
