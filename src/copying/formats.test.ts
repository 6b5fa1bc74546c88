import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copySource, HOSTILE } from './copying.fixture';
import type { CopyFormat, CopySource } from './format';
import { formats } from './formats';
import { argumentsOf, readByCmd } from './quoting/cmd.model.fixture';

function format(id: string): CopyFormat {
  const found = formats.get(id);
  if (!found) throw new Error(`There is no ${id}`);
  return found;
}

const copy = (id: string, source: CopySource) => format(id).copy(source);

/** The arguments that the command gives to curl: bash runs it, with a curl that tells what it was given. */
function bashArguments(command: string): readonly string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\n${command}`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '--noprofile'], { input: script });
  expect(stderr.toString()).toBe('');
  return stdout.toString().split('\0').slice(0, -1);
}

function cmdArguments(command: string): readonly string[] {
  const { commandLine, operators } = readByCmd(command);
  expect(operators).toEqual([]);
  return argumentsOf(commandLine).slice(1);
}

const SHELLS = [
  ['curl-bash', bashArguments],
  ['curl-cmd', cmdArguments],
] as const;

const post = copySource({
  requestHeaders: [
    { name: ':method', value: 'POST' },
    { name: 'Host', value: 'www.contoso.com' },
    { name: 'Accept-Encoding', value: 'gzip' },
    { name: 'Content-Type', value: 'application/json' },
    { name: 'Content-Length', value: '9' },
    { name: 'Cookie', value: 'a=1; b=it’s' },
    { name: 'User-Agent', value: 'Mozilla/5.0 (X11)' },
    { name: 'X-Twice', value: 'one' },
    { name: 'x-twice', value: 'two\r\nX-Evil: 1' },
    { name: 'X-Empty', value: '' },
    { name: 'bad name', value: '1' },
  ],
  requestBody: '{"a":\n1}',
});
const URL = 'https://www.contoso.com/app/upload.ashx?folder=2026%2F11&access_token=[redacted]';
const SENT = [
  URL,
  '--globoff',
  ...['-H', 'Content-Type: application/json', '-H', 'Cookie: a=1; b=it’s'],
  ...['-H', 'User-Agent: Mozilla/5.0 (X11)', '-H', 'X-Twice: one', '-H', 'x-twice: two X-Evil: 1'],
  ...['-H', 'X-Empty;', '--data-raw', '{"a":\n1}'],
];

it('registers every file', () => {
  const files = readdirSync(new globalThis.URL('./formats', import.meta.url));
  expect([...formats.keys()].map((id) => `${id}.ts`).sort()).toEqual(files.sort());
});

describe.each(SHELLS)('%s', (id, read) => {
  it('sends the request as the browser did', () => {
    const own = id === 'curl-bash' ? ['--compressed'] : [];
    expect(read(copy(id, post))).toEqual([...SENT, ...own]);
  });

  it.each([
    ['GET', undefined, []],
    ['HEAD', undefined, ['--head']],
    ['DELETE', undefined, ['-X', 'DELETE']],
    ['POST', undefined, ['-X', 'POST']],
    ['POST', 'a=1', ['-H', 'Content-Type:', '--data-raw', 'a=1']],
    ['PUT', '@/etc/passwd', ['-X', 'PUT', '-H', 'Content-Type:', '--data-raw', '@/etc/passwd']],
  ])('writes the method %s with the body %s', (method, requestBody, rest) => {
    const source = copySource(
      { requestHeaders: [], ...(requestBody === undefined ? {} : { requestBody }) },
      { method, url: 'https://a.test/' },
    );
    expect(read(copy(id, source))).toEqual(['https://a.test/', ...rest]);
  });

  it('gives curl hostile values as they are', () => {
    const text = fc.array(fc.constantFrom(...HOSTILE), { maxLength: 3 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, text, (path, value, requestBody) => {
        const source = copySource(
          { requestHeaders: [{ name: 'X', value }], requestBody },
          { method: 'POST', url: `https://a.test/${path}?${path}` },
        );
        const args = read(copy(id, source));
        expect(args[0]).toBe(new globalThis.URL(`https://a.test/${path}?${path}`).href);
        expect(args).toContain(value.trim() === '' ? 'X;' : `X: ${value.trim()}`);
        if (requestBody !== '') expect(args.at(-1)).toBe(requestBody);
      }),
      { numRuns: 60 },
    );
  });
});

describe('applies', () => {
  it.each([
    ['curl-bash', {}, { url: 'data:text/html,hi' }, false],
    ['curl-bash', {}, { url: 'file:///etc/passwd' }, false],
    ['curl-bash', {}, { method: 'GET; id' }, false],
    ['curl-cmd', { requestBody: 'a\r\nb' }, {}, false],
    ['curl-cmd', { requestBody: 'a\nb' }, {}, true],
    ['powershell', {}, { method: 'PROPFIND' }, false],
    ['powershell', {}, { method: 'PATCH' }, true],
    ['fetch', {}, { url: 'chrome-extension://x/' }, false],
    ['url', {}, { url: 'blob:x' }, true],
  ])('%s of %j %j: %s', (id, exchange, failure, expected) => {
    expect(format(id).applies(copySource(exchange, failure))).toBe(expected);
  });

  it.each(['markdown', 'fix'])('%s wants an explanation', (id) => {
    const { item, ...without } = copySource();
    expect([format(id).applies(without), item && format(id).applies({ ...without, item })]).toEqual([
      false,
      true,
    ]);
  });
});

describe('powershell', () => {
  it('knows where Windows PowerShell takes which header', () => {
    expect(copy('powershell', post)).toBe(
      [
        '$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession',
        "$session.Cookies.Add((New-Object System.Net.Cookie('a', '1', '/', 'www.contoso.com')))",
        "$session.Cookies.Add((New-Object System.Net.Cookie('b', 'it’’s', '/', 'www.contoso.com')))",
        'Invoke-WebRequest -UseBasicParsing `',
        `-Uri '${URL}' \``,
        "-Method 'POST' `",
        '-WebSession $session `',
        "-UserAgent 'Mozilla/5.0 (X11)' `",
        '-Headers @{',
        "  'accept-encoding' = 'gzip'",
        "  'x-twice' = 'one, two X-Evil: 1'",
        "  'x-empty' = ''",
        '} `',
        "-ContentType 'application/json' `",
        '-Body ([System.Text.Encoding]::UTF8.GetBytes("{`"a`":$([char]0xa)1}"))',
      ].join('\n'),
    );
  });
});

describe('fetch', () => {
  /** What the call hands over. */
  function called(text: string): unknown {
    const fetch = (...args: unknown[]) => args;
    return new Function('fetch', `return ${text.replace(/^await /, '')}`)(fetch);
  }

  it('leaves out what no script may set', () => {
    expect(called(copy('fetch', post))).toEqual([
      URL,
      {
        method: 'POST',
        headers: [
          ['content-type', 'application/json'],
          ['user-agent', 'Mozilla/5.0 (X11)'],
          ['x-twice', 'one'],
          ['x-twice', 'two X-Evil: 1'],
          ['x-empty', ''],
        ],
        body: '{"a":\n1}',
        mode: 'cors',
        credentials: 'include',
      },
    ]);
  });

  it('is read back by JavaScript, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (requestBody) => {
        const text = copy('fetch', copySource({ requestBody }));
        expect(called(text)).toMatchObject([URL, { body: requestBody }]);
        expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}]/u);
      }),
    );
  });
});

describe('har', () => {
  it('is a whole log of one entry', () => {
    expect(JSON.parse(copy('har', post))).toMatchObject({
      log: {
        version: '1.2',
        creator: { name: 'Substatus', version: '0.1.0' },
        pages: [],
        entries: [
          {
            startedDateTime: '2026-11-23T09:29:17.588Z',
            time: 412.6,
            request: {
              method: 'POST',
              cookies: [
                { name: 'a', value: '1' },
                { name: 'b', value: 'it’s' },
              ],
              queryString: [
                { name: 'folder', value: '2026/11' },
                { name: 'access_token', value: '[redacted]' },
              ],
              postData: { mimeType: 'application/json', text: '{"a":\n1}' },
            },
            response: {
              status: 404,
              statusText: 'Not Found',
              cookies: [{ name: 'ASP.NET_SessionId', value: '[redacted]' }],
            },
            cache: {},
            timings: { blocked: 3.2, dns: -1, connect: 41, ssl: 28.5, send: 310, wait: 57.8, receive: 0.6 },
          },
        ],
      },
    });
  });

  it('has the numbers that HAR asks for where nothing is known', () => {
    const { exchange } = copySource();
    const bare = { ...copySource(), exchange: { failure: { ...exchange.failure, endedAt: Number.NaN } } };
    expect(JSON.parse(copy('har', bare))).toMatchObject({
      log: {
        entries: [
          {
            startedDateTime: '1970-01-01T00:00:00.000Z',
            time: 0,
            timings: { blocked: -1, send: 0, wait: 0, receive: 0 },
          },
        ],
      },
    });
  });

  it('lists each of the headers that a browser joined', () => {
    const responseHeaders = [{ name: 'Set-Cookie', value: 'a=1\nb=2; Path=/' }];
    expect(JSON.parse(copy('har', copySource({}, { responseHeaders })))).toMatchObject({
      log: {
        entries: [
          {
            response: {
              headers: [
                { name: 'Set-Cookie', value: 'a=1' },
                { name: 'Set-Cookie', value: 'b=2; Path=/' },
              ],
              cookies: [
                { name: 'a', value: '1' },
                { name: 'b', value: '2' },
              ],
            },
          },
        ],
      },
    });
  });
});

describe('fix', () => {
  it('is plain text', () => {
    expect(copy('fix', copySource())).toBe(
      `Raise maxAllowedContentLength, and maxRequestLength of ASP.NET with it.

appcmd set config "Default Web Site" -section:requestFiltering -requestLimits.maxAllowedContentLength:104857600

<requestLimits maxAllowedContentLength="104857600" />
<httpRuntime maxRequestLength="102400" />`,
    );
  });
});
