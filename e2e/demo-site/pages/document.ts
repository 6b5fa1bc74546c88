import type { Reply } from '../case';
import { escapeHtml } from '../escape';

/** A small HTML page with a heading; `markup` is written as it is. */
export function htmlReply(status: number, title: string, markup = ''): Reply {
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
    body: `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>:root{color-scheme:light dark}body{font:14px/1.5 system-ui,sans-serif;margin:2rem}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${markup}
</body>
</html>
`,
  };
}
