/** The start-up page of the ASP.NET Core Module; the heading holds the sub-status. */
export function startUpPage(
  heading: string,
  causes: readonly string[],
  steps: readonly string[],
  link: string,
): string {
  const items = (texts: readonly string[]) =>
    texts.map((text) => `            <li> ${text} </li>`).join('\n');
  return `<!DOCTYPE html>
<html lang="en-US" xmlns="http://www.w3.org/1999/xhtml">
    <head>
        <meta charset="utf-8" />
        <title> ${heading} </title>
        <style>
            body { font-family: 'Segoe UI', sans-serif; font-size: .813em; color: #222; }
            h1, h2 { font-weight: 100; }
        </style>
    </head>
    <body>
        <h1> ${heading} </h1>
        <h2> Common causes of this issue: </h2>
        <ul>
${items(causes)}
        </ul>
        <h2> Troubleshooting steps: </h2>
        <ul>
${items(steps)}
        </ul>
        <h2>
            For more information visit:
            <a href="${link}"> <cite> ${link} </cite> </a>
        </h2>
    </body>
</html>
`;
}
