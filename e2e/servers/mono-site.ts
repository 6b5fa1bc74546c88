/** A small ASP.NET site whose every page fails in a way of its own, by path. */

/** A handler: a class of C#, of which no two may have one name, with `body` as what it does. */
function handler(name: string, body: string): string {
  return `<%@ WebHandler Language="C#" Class="${name}" %>
using System;
using System.Web;
public class ${name} : IHttpHandler {
  public bool IsReusable { get { return false; } }
  public void ProcessRequest(HttpContext context) { ${body} }
}
`;
}

function page(code: string, markup = '<p>Never shown.</p>'): string {
  return `<%@ Page Language="C#" %>
<script runat="server">
  void Page_Load(object sender, EventArgs e) { ${code} }
</script>
${markup}
`;
}

/** Sets the status, and still has a page of its own to show. */
function ownPage(status: number): string {
  return page(
    `Response.StatusCode = ${status};`,
    '<!DOCTYPE html><title>Orders</title><p>The order was not saved.</p>',
  );
}

const THROWS = page('string order = null; Response.Write(order.Length);');

// Each page that does not compile is alone in its folder: pages of one folder are compiled together.
export const SITE: Readonly<Record<string, string>> = {
  'web.config': `<?xml version="1.0"?>
<configuration>
  <system.web>
    <customErrors mode="Off" />
    <httpRuntime maxRequestLength="1" maxUrlLength="260" />
  </system.web>
</configuration>
`,
  'throws.aspx': THROWS,
  'echo.aspx': page('Response.Write(Request.QueryString["q"]);'),
  'back-end.aspx': page(
    'System.Net.WebRequest.Create("http://127.0.0.1:" + Request.QueryString["port"]).GetResponse();',
  ),
  'status/404.aspx': ownPage(404),
  'status/500.aspx': ownPage(500),
  'status/503.aspx': ownPage(503),
  'handlers/json.ashx': handler(
    'Json',
    `context.Response.StatusCode = 422;
    context.Response.ContentType = "application/json";
    context.Response.Write("{\\"message\\":\\"No such order.\\"}");`,
  ),
  'handlers/throws.ashx': handler('Throws', 'throw new InvalidOperationException("The queue is closed.");'),
  'handlers/upload.ashx': handler('Upload', 'context.Response.Write(context.Request.InputStream.Length);'),
  'handlers/unavailable.ashx': handler(
    'Unavailable',
    'throw new HttpException(503, "The shop opens at nine.");',
  ),
  'compiler/index.aspx': '<%@ Page Language="C#" %>\n<p><%= noSuchName %></p>\n',
  'parser/index.aspx': '<%@ Page Language="C#" %>\n<asp:Label runat="server" Text="Never closed">\n',
  'inherits/index.aspx': '<%@ Page Language="C#" Inherits="No.Such.Class" %>\n',
  'custom-errors/web.config':
    '<configuration><system.web><customErrors mode="On" /></system.web></configuration>\n',
  'custom-errors/throws.aspx': THROWS,
  'bad-config/web.config': '<configuration><system.web><noSuchSection /></system.web></configuration>\n',
  'bad-config/index.aspx': '<%@ Page Language="C#" %>\n<p>Never shown.</p>\n',
  'source.cs': 'class Secret {}\n',
};
