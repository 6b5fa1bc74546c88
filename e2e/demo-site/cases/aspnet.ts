import { yellowScreen } from '../bodies/yellow-screen';
import type { Case, Family } from '../case';

const MANAGED = {
  'Cache-Control': 'private',
  'Content-Type': 'text/html; charset=utf-8',
  Server: 'Microsoft-IIS/10.0',
  'X-AspNet-Version': '4.0.30319',
  'X-Powered-By': 'ASP.NET',
};

const NULL_STACK = `[NullReferenceException: Object reference not set to an instance of an object.]
   Contoso.Web.Orders.Page_Load(Object sender, EventArgs e) in C:\\src\\Contoso\\Orders.aspx.cs:42
   System.Web.UI.Control.OnLoad(EventArgs e) +106
   System.Web.UI.Control.LoadRecursive() +68
   System.Web.UI.Page.ProcessRequestMain(Boolean beforeAsync, Boolean afterAsync) +3785`;

const UNHANDLED =
  'An unhandled exception ended the current web request. The stack trace tells where it came from in the code.';

const cases: readonly Case[] = [
  {
    path: '/aspnet/runtime/Orders.aspx',
    title: 'Yellow screen: NullReferenceException',
    ask: { by: 'iframe' },
    expect: { status: 500, answeredBy: 'aspnet' },
    respond: () => ({
      status: 500,
      headers: MANAGED,
      body: yellowScreen({
        title: 'Object reference not set to an instance of an object.',
        application: '/',
        description: UNHANDLED,
        details: [
          [
            'Exception Details',
            'System.NullReferenceException: Object reference not set to an instance of an object.',
          ],
        ],
        boxes: [
          [
            'Source Error',
            'Line 41:     var order = store.Find(id);\nLine 42:     Total.Text = order.Total.ToString();',
          ],
          ['Stack Trace', NULL_STACK],
        ],
        trace: NULL_STACK,
      }),
    }),
  },
  {
    path: '/aspnet/compilation/Default.aspx',
    title: 'Yellow screen: compilation error',
    expect: { status: 500, answeredBy: 'aspnet' },
    respond: () => ({
      status: 500,
      headers: MANAGED,
      body: yellowScreen({
        title: 'Compilation Error',
        application: '/shop',
        description: 'A file that this request needs did not compile. The details below name the line.',
        details: [
          ['Compiler Error Message', "CS0103: The name 'Basket' does not exist in the current context"],
          ['Source File', 'c:\\inetpub\\wwwroot\\shop\\Default.aspx    Line: 12'],
        ],
        boxes: [['Source Error', 'Line 11: <body>\nLine 12:   <%= Basket.Count %>\nLine 13: </body>']],
        trace: `[HttpCompileException]: c:\\inetpub\\wwwroot\\shop\\Default.aspx(12): error CS0103: The name 'Basket' does not exist in the current context
   at System.Web.Compilation.AssemblyBuilder.Compile()
   at System.Web.Compilation.BuildManager.CompileWebFile(VirtualPath virtualPath)`,
      }),
    }),
  },
  {
    path: '/aspnet/not-found/Gone.aspx',
    title: 'Yellow screen: resource not found',
    expect: { status: 404, answeredBy: 'aspnet' },
    respond: ({ url }) => ({
      status: 404,
      headers: MANAGED,
      body: yellowScreen({
        title: 'The resource cannot be found.',
        application: '/',
        description: 'HTTP 404. What was asked for, or something it needs, is not there under this name.',
        details: [['Requested URL', url.pathname]],
        boxes: [],
        trace: `[HttpException]: The file '${url.pathname}' does not exist.
   at System.Web.UI.Util.CheckVirtualFileExists(VirtualPath virtualPath)`,
      }),
    }),
  },
  {
    path: '/aspnet/custom-errors/Report.aspx',
    title: 'Runtime Error hidden by customErrors',
    expect: { status: 500, answeredBy: 'aspnet' },
    respond: () => ({
      status: 500,
      headers: MANAGED,
      body: yellowScreen({
        title: 'Runtime Error',
        application: '/',
        description:
          'The application failed, and its custom error settings keep the details from remote browsers.',
        details: [['Details', 'On the server itself a browser shows them. Elsewhere, set the mode below.']],
        boxes: [
          [
            'Notes',
            '<!-- Web.Config Configuration File -->\n\n<configuration>\n    <system.web>\n        <customErrors mode="Off"/>\n    </system.web>\n</configuration>',
          ],
        ],
      }),
    }),
  },
  {
    path: '/asp/500.100/invoice.asp',
    title: 'Classic ASP 800a0005',
    expect: { status: 500, answeredBy: 'asp' },
    respond: () => ({
      status: 500,
      headers: {
        'Cache-Control': 'private',
        'Content-Type': 'text/html',
        Server: 'Microsoft-IIS/10.0',
        'Set-Cookie': 'ASPSESSIONIDSCRATQBC=DEMODEMODEMODEMODEMODEMO; path=/',
        'X-Powered-By': 'ASP.NET',
      },
      body: ` <font face="Arial" size=2>
<p>Microsoft VBScript runtime </font> <font face="Arial" size=2>error '800a0005'</font>
<p>
<font face="Arial" size=2>Invalid procedure call or argument: 'mid'</font>
<p>
<font face="Arial" size=2>/invoice.asp</font><font face="Arial" size=2>, line 18</font> `,
    }),
  },
];

export const aspNet: Family = { name: 'ASP.NET and classic ASP', cases };
