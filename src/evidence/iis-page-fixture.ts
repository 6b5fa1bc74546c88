/** The rows of a detailed error page's tables, label and value, in the order of the page. */
export type Rows = readonly (readonly [label: string, value: string])[];

const table = (rows: Rows): string =>
  rows.map(([label, value]) => `<tr><th>${label}</th><td>&nbsp;&nbsp;&nbsp;${value}</td></tr>`).join('\n');

/** A page in the form of IIS's detailed error page, for tests. */
export function detailedPage(code: string, link: string, left: Rows, right: Rows): string {
  return `<!DOCTYPE html><html><head><title>IIS 10.0 Detailed Error - ${code} - Oops</title></head><body><div id="content">
<div class="content-container"><h3>HTTP Error ${code} - Oops</h3>
<h4>Something is &quot;wrong&quot;.</h4></div>
<div id="details-left"><table>${table(left)}</table></div>
<div id="details-right"><table>${table(right)}</table></div>
<p><a href="https://go.microsoft.com/fwlink/?${link}">View more information &raquo;</a></p></div></body></html>`;
}
