import { escapeHtml } from '../escape';

/** What ASP.NET's yellow error page tells. */
export interface YellowScreen {
  readonly title: string;
  /** The application's virtual path. */
  readonly application: string;
  readonly description: string;
  /** Further headings with their text, in order. */
  readonly details: readonly (readonly [heading: string, text: string])[];
  /** Source or stack in the yellow boxes, each under its heading. */
  readonly boxes: readonly (readonly [heading: string, code: string])[];
  /** The exception with its stack as in the page's closing comment; absent when hidden from remote callers. */
  readonly trace?: string;
}

const VERSION = 'Microsoft .NET Framework Version:4.0.30319; ASP.NET Version:4.8.4718.0';

/** The error page of ASP.NET 4.8. */
export function yellowScreen(screen: YellowScreen): string {
  const details = screen.details.map(
    ([heading, text]) => `            <b> ${heading}: </b>${escapeHtml(text)}<br><br>\n`,
  );
  const boxes = screen.boxes.map(
    ([heading, code]) => `            <b>${heading}:</b> <br><br>
            <table width=100% bgcolor="#ffffcc">
               <tr><td><code><pre>

${escapeHtml(code)}</pre></code></td></tr>
            </table>
            <br>
`,
  );
  const version =
    screen.trace === undefined ? '' : `            <b>Version Information:</b>&nbsp;${VERSION}\n`;
  return `<!DOCTYPE html>
<html>
    <head>
        <title>${escapeHtml(screen.title)}</title>
        <meta name="viewport" content="width=device-width" />
        <style>
         body {font-family:"Verdana";font-weight:normal;font-size: .7em;color:black;}
         b {font-weight:bold;color:black}
         H1 {font-weight:normal;font-size:18pt;color:red}
         H2 {font-weight:normal;font-size:14pt;color:maroon}
         pre {font-family:"Consolas",monospace;font-size:11pt}
        </style>
    </head>

    <body bgcolor="white">
            <span><H1>Server Error in &#39;${escapeHtml(screen.application)}&#39; Application.<hr width=100% size=1 color=silver></H1>
            <h2> <i>${escapeHtml(screen.title)}</i> </h2></span>
            <font face="Arial, Helvetica, Geneva, SunSans-Regular, sans-serif ">
            <b> Description: </b>${escapeHtml(screen.description)}
            <br><br>
${details.join('')}${boxes.join('')}            <hr width=100% size=1 color=silver>
${version}            </font>
    </body>
</html>
${screen.trace === undefined ? '' : `<!-- \n${escapeHtml(screen.trace)}\n-->`}`;
}
