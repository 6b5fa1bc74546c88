import { readFileSync } from 'node:fs';
import { type Addresses, type Case, type Expectation, targetOf } from '../case';
import { escapeHtml } from '../escape';
import { cases, families } from '../families';

const css = readFileSync(new URL('../browser/index.css', import.meta.url), 'utf8');
const script = readFileSync(new URL('../browser/client.js', import.meta.url), 'utf8');

const EXTRAS = ['/frames', '/spa', '/burst?n=100', '/sw', '/poll', '/page/503', '/download', '/no-content'];

/** The page that lists every case, with a button each; by `?run` it runs them all on load. */
export function indexPage(site: Addresses): string {
  const data = cases.map((row) => ({ path: row.path, url: targetOf(row, site), ask: row.ask ?? {} }));
  const sections = families.map(
    ({ name, cases }) => `<h2>${escapeHtml(name)}</h2>\n<table>\n${cases.map(line).join('\n')}\n</table>`,
  );
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Substatus demo site</title>
<style>
${css}</style>
</head>
<body>
<header>
<h1>Requests that fail</h1>
<button id="all">Run all</button>
<p>Open DevTools, choose the Substatus panel, and run some. ${cases.length} cases; each row names what is to be expected.</p>
<p>Pages: ${EXTRAS.map((path) => `<a href="${path}">${path}</a>`).join(' · ')}</p>
</header>
${sections.join('\n')}
<div id="stage"></div>
<script type="application/json" id="cases">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script>
${script}</script>
</body>
</html>
`;
}

function line({ path, title, expect }: Case): string {
  const name = escapeHtml(path);
  const mark = 'quiet' in expect ? ' class="quiet"' : '';
  return `<tr><td>${escapeHtml(title)}</td><td${mark}>${outcome(expect)}</td><td data-result="${name}"></td><td><button data-run="${name}">Run</button></td></tr>`;
}

function outcome(expect: Expectation): string {
  if ('error' in expect) return expect.error;
  if ('quiet' in expect) return `${expect.quiet}, not listed`;
  return expect.substatus === undefined ? String(expect.status) : `${expect.status}.${expect.substatus}`;
}
