import { describe, expect, test } from 'vitest';
import { anchorsOf, problemsOf } from './check-docs';

const files = [
  'README.md',
  'package.json',
  'docs/guide.md',
  'docs/decisions/0001-store.md',
  'docs/panel.png',
  'src/panel/views/list.tsx',
  'src/panel/views/list.test.ts',
];

/** What is wrong with one document's text, without the place. */
function problemsIn(text: string, document = 'docs/guide.md'): string[] {
  const documents = new Map([
    ['README.md', '# Hello\n## Load it by hand\n'],
    [document, text],
  ]);
  const repository = { files, documents, scripts: ['start', 'unit', 'e2e:firefox'], generated: ['dist'] };
  return problemsOf(repository).map((problem) => problem.replace(/^\S+:\d+: /, ''));
}

describe('holds', () => {
  test.each<[string, string]>([
    ['a file', '`src/panel/views/list.tsx` draws it'],
    ['a folder', '`src/panel/` and `src/panel`'],
    ['a file at the root', '`package.json`'],
    ['a file beside the document', '`decisions/0001-store.md`'],
    ['the end of a path', '`views/list.tsx`, `list.tsx`, `views/`'],
    ['a pattern', '`src/**/*.test.ts`, `docs/decisions/*.md`, `src/panel/views/<name>.tsx`'],
    ['alternatives', '`list.{tsx,jsx}`'],
    ['what the build makes', '`dist/chrome/` and [it](../dist/chrome/manifest.json)'],
    [
      'code that is no path',
      '`iis/404.13`, `text/html`, `/regex/`, `a / b`, `web.config`, `report.html`, `net::ERR_X`',
    ],
    ['a path in a fenced block', '```\n`src/gone.ts` [x](gone.md)\n```'],
    ['a link', '[a](decisions/0001-store.md), [b](../README.md), [c](../src/panel)'],
    ['an image', '![](panel.png) <img src="panel.png">'],
    ['a link elsewhere', '[a](https://example.org/x.md), [b](mailto:a@b.example), <a href="//c.example">'],
    ['a link in code', '`[a](gone.md)`'],
    ['an anchor here', '# One (of two)\n[a](#one-of-two)'],
    ['an anchor there', '[a](../README.md#load-it-by-hand)'],
    ['a definition', '[a][b]\n\n[b]: ../README.md'],
    ['npm scripts', '`npm start`, `npm run unit`, npm run e2e:firefox. `npm ci && npm run unit -- x`'],
    ['npm commands that are no scripts', '`npm ci`, `npm run --silent`'],
  ])('%s', (_, text) => {
    expect(problemsIn(text)).toEqual([]);
  });
});

describe('does not hold', () => {
  test.each<[string, string, string]>([
    ['a file that is gone', '`src/panel/gone.ts`', 'there is no src/panel/gone.ts'],
    ['another case', '`src/Panel/views/list.tsx`', 'there is no src/Panel/views/list.tsx'],
    ['a folder that is gone', '`src/gone`', 'there is no src/gone'],
    ['a folder of ours that is gone', '`bench/`', 'there is no bench/'],
    ['a bare name', '`gone.ts`', 'there is no gone.ts'],
    ['the end of no path', '`store/list.tsx`', 'there is no store/list.tsx'],
    ['a rooted path in another folder', '`src/views/list.tsx`', 'there is no src/views/list.tsx'],
    ['a pattern without a match', '`src/**/*.spec.ts`', 'there is no src/**/*.spec.ts'],
    ['a link', '[a](gone.md)', 'gone.md leads nowhere'],
    ['a link out of the repository', '[a](../../README.md)', '../../README.md leads nowhere'],
    ['a definition', '[b]: gone.md', 'gone.md leads nowhere'],
    ['an image', '![a](gone.png)', 'gone.png leads nowhere'],
    ['an image in HTML', '<img alt="" src="gone.png">', 'gone.png leads nowhere'],
    ['a badge around a link', '[![a](panel.png)](gone.md)', 'gone.md leads nowhere'],
    ['an anchor here', '# One\n[a](#two)', 'docs/guide.md has no heading #two'],
    ['an anchor there', '[a](../README.md#load-it)', 'README.md has no heading #load-it'],
    ['a heading in a fenced block', '```\n# One\n```\n[a](#one)', 'docs/guide.md has no heading #one'],
    ['a script', '`npm run gone`', 'package.json has no script gone'],
    ['a short script', 'npm test', 'package.json has no script test'],
    ['a script in a fenced block', '```sh\nnpm ci && npm run e2e\n```', 'package.json has no script e2e'],
  ])('%s', (_, text, problem) => {
    expect(problemsIn(text)).toEqual([problem]);
  });

  test('names the place', () => {
    const documents = new Map([['README.md', 'One\n\n`src/a.ts` and `src/b.ts`\n']]);
    const repository = { files: ['README.md'], documents, scripts: [], generated: [] };
    expect(problemsOf(repository)).toEqual([
      'README.md:3: there is no src/a.ts',
      'README.md:3: there is no src/b.ts',
    ]);
  });
});

test.each<[string, string[]]>([
  ['# What `npm test` does', ['what-npm-test-does']],
  ['## A, b & c', ['a-b--c']],
  ['# Twice\n# Twice', ['twice', 'twice-1']],
  ['# 中文 標題', ['中文-標題']],
  ['# A [link](x.md)', ['a-link']],
  ['<a id="own"></a>', ['own']],
  ['#none', []],
])('the anchors of %j', (text, anchors) => {
  expect([...anchorsOf(text)]).toEqual(anchors);
});
