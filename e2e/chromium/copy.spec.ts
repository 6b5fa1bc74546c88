import { execFile } from 'node:child_process';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'playwright/test';
import * as v from 'valibot';
import { detailedPage } from '../demo-site/bodies/iis-detailed';
import { type OwnServer, startServer } from '../own-server';
import { Chromium } from './browser';
import { copiedBy } from './copies';
import { deniedExtension } from './denied-extension';
import { eventually } from './eventually';
import type { Panel } from './panel';
import { Pointer } from './pointer';

const run = promisify(execFile);

const SECRETS = {
  token: 'token-51d27f3a9c',
  cookie: 'cookie-51d27f3a9c',
  query: 'query-51d27f3a9c',
} as const;

/** A request as it arrived. */
interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const harSchema = v.object({
  log: v.object({
    version: v.literal('1.2'),
    entries: v.tuple([
      v.object({
        request: v.object({
          method: v.string(),
          url: v.string(),
          postData: v.optional(v.object({ text: v.string() })),
        }),
        response: v.object({ status: v.number(), content: v.object({ text: v.string() }) }),
      }),
    ]),
  }),
});

let server: OwnServer;
let browser: Chromium;
let panel: Panel;
let folder: string;
const arrived: Arrived[] = [];

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'substatus-copies-'));
  server = await startServer((request, response) => {
    const { method = '', url = '', headers } = request;
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const isFailure = url.startsWith('/fail');
      if (isFailure) arrived.push({ method, url, headers, body: Buffer.concat(parts).toString() });
      const isIis = url.startsWith('/fail/bin/');
      response.writeHead(isIis ? 404 : isFailure ? 500 : 200, {
        'Content-Type': 'text/html',
        ...(isIis ? { Server: 'Microsoft-IIS/10.0' } : {}),
        ...(url === '/' ? { 'Set-Cookie': `session=${SECRETS.cookie}` } : {}),
      });
      const page = '<!doctype html><link rel="icon" href="data:,">';
      response.end(isIis ? detailedPage(deniedExtension) : isFailure ? 'it failed' : page);
    });
  });
  browser = await Chromium.launch({ devtools: true, dock: 'bottom' });
  panel = await browser.openPanel();
});
test.afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});
test.beforeEach(async () => {
  await browser.page.goto(`${server.url}/`);
  await panel.clear();
  arrived.length = 0;
});

/** A request that the page sends. */
interface Sent {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Has the page send a request, waits for its failure, and opens its details. @returns how it arrived. */
async function fail({ path, ...init }: Sent): Promise<Arrived> {
  await browser.page.evaluate(({ url, options }) => fetch(url, options).then((answer) => answer.text()), {
    url: path,
    options: { ...init },
  });
  const [request] = arrived;
  if (!request) throw new Error('Nothing arrived');
  await eventually(() => panel.count()).toBe(1);
  await panel.select(request.url);
  // The request's headers and both bodies come a moment after the row.
  await panel.openTab('raw');
  await panel.contentWith(
    '.raw section:nth-of-type(2)',
    request.url.startsWith('/fail/bin/') ? 'IIS' : 'it failed',
  );
  await includeSecrets(false);
  arrived.length = 0;
  return request;
}

const copyAs = (format: string) =>
  copiedBy(panel, async () => {
    await panel.click('#copy');
    await panel.click(`.menu [data-entry="${format}"]`);
  });

async function includeSecrets(wanted: boolean): Promise<void> {
  await panel.click('#copy');
  const checked = await panel.attribute('.menu [data-entry="secrets"]', 'aria-checked');
  if (checked !== String(wanted)) await panel.click('.menu [data-entry="secrets"]');
  await panel.click('#copy');
}

/** What one and the same request has in common, whichever client sent it. */
function withoutClient({ headers, ...request }: Arrived): Arrived {
  // A client says for itself what it can decode, and what becomes of the connection.
  const own = new Set(['accept-encoding', 'connection']);
  return {
    ...request,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !own.has(name))),
  };
}

const arrivedOnce = async () => {
  await eventually(async () => arrived.length).toBe(1);
  const [request] = arrived;
  if (!request) throw new Error('Nothing arrived');
  return request;
};

/** Runs a command in a folder of its own, as a user who pastes it into a terminal. */
const inBash = (command: string) => run('bash', ['-c', command], { cwd: folder });

const hasCurl = run('curl', ['--version']).then(
  () => true,
  () => false,
);

const mark = () => join(folder, 'ran');

/** Everything that a shell might take for more than text. */
const hostile = () =>
  `it's "quoted" $(touch ${mark()}) \`touch ${mark()}\` $HOME \\ ; & | > ${mark()} !! %PATH% #`;

for (const [title, sent] of [
  ['a plain GET', () => ({ path: '/fail/orders?page=2' })],
  [
    'hostile characters in the URL',
    () => ({
      path: `/fail/${encodeURI(`it's/$(touch ${mark()})/\`id\`/"q"/日本/🐈`)}%0A%0d%00?q=';touch%20${mark()};'&b=[1-3]{a,b}!!`,
    }),
  ],
  [
    'hostile headers',
    () => ({
      path: '/fail/headers',
      headers: { 'X-Hostile': hostile(), 'X-Empty': '', "X-!#$%&'*+.^_`|~": '@/etc/passwd' },
    }),
  ],
  [
    'a hostile body',
    () => ({
      path: '/fail/body',
      method: 'POST',
      headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
      body: `@${hostile()}\r\n\n\ttab, é, 日本, 🐈, \u202eturned, \u0007bell\n`,
    }),
  ],
  ['another method', () => ({ path: '/fail/put', method: 'PUT', body: '{"a":1}' })],
  ['a method without a body', () => ({ path: '/fail/delete', method: 'DELETE' })],
  ['a method of another standard', () => ({ path: '/fail/odd', method: 'PROPFIND', body: '<all/>' })],
] as const) {
  test(`bash runs the copied command with ${title} as the same request, and nothing else`, async () => {
    test.skip(!(await hasCurl), 'There is no curl');
    const original = await fail(sent());
    await includeSecrets(true);
    const command = await copyAs('curl-bash');
    await panel.textWith('.notice-bar', 'Copied: cURL (bash)');
    await inBash(command);
    expect(withoutClient(await arrivedOnce())).toEqual(withoutClient(original));
    await expect(access(mark())).rejects.toThrow();
  });
}

test('the copied fetch runs in the console as the same request', async () => {
  const original = await fail({
    path: `/fail/fetch?q=${encodeURIComponent(hostile())}`,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Hostile': hostile() },
    body: JSON.stringify({ text: `</script>${hostile()}\u2028🐈` }),
  });
  await includeSecrets(true);
  const call = await copyAs('fetch');
  await browser.page.evaluate(`(async () => { ${call} })()`);
  expect(withoutClient(await arrivedOnce())).toEqual(withoutClient(original));
});

test('each form names the same request', async () => {
  const original = await fail({
    path: '/fail/bin/site.dll?id=7',
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"order":7}',
  });
  const url = `${server.url}${original.url}`;
  expect(await copyAs('url')).toBe(url);
  expect(await copyAs('curl-bash')).toMatch(
    /^curl 'http:\/\/127\.0\.0\.1:\d+\/fail\/bin\/site\.dll\?id=7' \\\n/,
  );
  const cmd = await copyAs('curl-cmd');
  expect(cmd).toMatch(/^curl \^?"http:\/\/127\.0\.0\.1/);
  expect(cmd).toContain('--data-raw');
  const powershell = await copyAs('powershell');
  expect(powershell).toContain(`Invoke-WebRequest -UseBasicParsing \`\n-Uri '${url}' \`\n-Method 'POST'`);
  expect(powershell).toContain('{"order":7}');
  expect(await copyAs('fetch')).toMatch(
    /^await fetch\("http:\/\/127\.0\.0\.1:\d+\/fail\/bin\/site\.dll\?id=7", \{/,
  );
  const [entry] = v.parse(harSchema, JSON.parse(await copyAs('har'))).log.entries;
  expect(entry).toMatchObject({
    request: { method: 'POST', url, postData: { text: '{"order":7}' } },
    response: { status: 404, content: { text: detailedPage(deniedExtension) } },
  });
  const markdown = await copyAs('markdown');
  expect(markdown).toMatch(/^# 404\.7 /);
  expect(markdown).toContain(`\`POST ${url}\``);
  expect(markdown).toContain('## To fix this');
  await panel.openTab('diagnosis');
  const command = await panel.content('.explanation .lead .code-block pre');
  const fix = await copyAs('fix');
  expect(fix).toContain(command.trim());
  expect(fix).not.toContain('`');
});

test('leaves secrets out of every form until asked to include them', async () => {
  const original = await fail({
    path: `/fail/secret?access_token=${SECRETS.query}&page=2`,
    method: 'POST',
    headers: { Authorization: `Bearer ${SECRETS.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ password: SECRETS.query, page: 2 }),
  });
  expect(original.headers['cookie']).toBe(`session=${SECRETS.cookie}`);
  const marks = Object.values(SECRETS);
  const held = (text: string) => marks.filter((each) => text.includes(each));
  const forms = ['url', 'curl-bash', 'curl-cmd', 'powershell', 'fetch', 'har', 'markdown'];
  for (const form of forms) {
    const text = await copyAs(form);
    expect(text).toContain('/fail/secret');
    expect([form, held(text)]).toEqual([form, []]);
  }
  await includeSecrets(true);
  const { token, query } = SECRETS;
  for (const [form, wanted] of [
    ['url', [query]],
    ['curl-bash', marks],
    ['curl-cmd', marks],
    ['powershell', marks],
    // No script may set cookies: the browser adds them.
    ['fetch', [token, query]],
    ['har', marks],
    ['markdown', [query]],
  ] as const) {
    expect([form, held(await copyAs(form))]).toEqual([form, wanted]);
  }
});

test('says of a form that cannot hold the request that it is not to be had', async () => {
  await fail({ path: '/fail/odd', method: 'PROPFIND' });
  await panel.click('#copy');
  const entry = '.menu [data-entry="powershell"]';
  expect(await panel.attribute(entry, 'aria-disabled')).toBe('true');
  expect(await panel.attribute(entry, 'title')).toBe('This request cannot be written in this form');
  await panel.click(entry);
  expect(await panel.contents('.menu')).toHaveLength(1);
  expect(await panel.attribute('.menu [data-entry="curl-bash"]', 'aria-disabled')).toBe('false');
  await panel.click('#copy');
});

test('is operated by keys alone', async () => {
  const { url } = await fail({ path: '/fail/keys' });
  const focusedEntry = () =>
    panel.page.call(() => document.activeElement?.getAttribute('data-entry') ?? document.activeElement?.id);
  await panel.focus('#copy');
  await panel.press('ArrowDown');
  await eventually(focusedEntry).toBe('url');
  expect(await copiedBy(panel, () => panel.press('Enter'))).toBe(server.url + url);
  await panel.textWith('.notice-bar', 'Copied: URL');
  await eventually(() => panel.focused()).toBe('copy');

  await panel.press('Enter');
  await eventually(focusedEntry).toBe('url');
  await panel.press('End');
  await eventually(focusedEntry).toBe('secrets');
  await panel.press('Enter');
  await eventually(() => panel.attribute('.menu [data-entry="secrets"]', 'aria-checked')).toBe('true');
  await panel.press('Enter');
  await eventually(() => panel.attribute('.menu [data-entry="secrets"]', 'aria-checked')).toBe('false');
  await panel.press('ArrowDown');
  await eventually(focusedEntry).toBe('url');
  await panel.press('ArrowUp');
  await eventually(focusedEntry).toBe('secrets');
  await panel.press('m');
  await eventually(focusedEntry).toBe('markdown');
  await panel.press('Escape');
  await eventually(() => panel.contents('.menu')).toEqual([]);
  await eventually(() => panel.focused()).toBe('copy');
  // Esc closed the menu alone.
  expect(await panel.contents('.details')).toHaveLength(1);
});

test('is operated by the mouse, from the details and from the row', async () => {
  const pointer = new Pointer(panel);
  const { url } = await fail({ path: '/fail/mouse' });
  await pointer.click('#copy');
  await panel.contentWith('.menu', 'cURL (bash)');
  expect(await copiedBy(panel, () => pointer.click('.menu [data-entry="url"]'))).toBe(server.url + url);
  await eventually(() => panel.contents('.menu')).toEqual([]);

  await pointer.click('.lines .row', { button: 'right' });
  await panel.contentWith('.menu', 'cURL (bash)');
  expect(await copiedBy(panel, () => pointer.click('.menu [data-entry="curl-bash"]'))).toMatch(/^curl '/);
  await pointer.click('.lines .row', { button: 'right' });
  await panel.contentWith('.menu', 'cURL (bash)');
  await pointer.click('#tab-failures');
  await eventually(() => panel.contents('.menu')).toEqual([]);
});
