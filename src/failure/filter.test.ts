import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_TAB } from './failure';
import { complete, describeProblems, matches, parseFilter, type Subject } from './filter';
import { aFailure, aNetworkError } from './filter-fixture';

const upload: Subject = {
  failure: aFailure({
    method: 'POST',
    url: 'https://user:pw@app.contoso.com:8443/api/v2/Upload.ashx?name=two%20words',
    responseHeaders: [
      { name: 'Content-Type', value: 'text/html; charset=utf-8' },
      { name: 'Content-Length', value: '5000' },
      { name: 'X-Powered-By', value: 'ASP.NET' },
    ],
  }),
  code: '404.13',
  answeredBy: 'IIS 10.0',
  cause: 'Body over the limit, by 16 MB',
  certainty: 'confirmed',
  title: 'Content length too large',
};
const blocked: Subject = {
  failure: aNetworkError('net::ERR_BLOCKED_BY_CLIENT', {
    url: 'http://[::1]:81/ads.js',
    type: 'script',
    tabId: NO_TAB,
    fromCache: true,
    prerender: true,
  }),
  code: 'ERR_BLOCKED_BY_CLIENT',
};
const gateway: Subject = {
  failure: aFailure({ status: 502, type: 'main_frame', url: 'https://contoso.com/' }),
  code: '502',
  answeredBy: 'nginx',
  mimeType: 'application/json',
  size: 20,
};
const SUBJECTS = { upload, blocked, gateway };

function matching(text: string): string {
  const filter = parseFilter(text);
  return Object.entries(SUBJECTS)
    .filter(([, subject]) => matches(filter, subject))
    .map(([name]) => name)
    .join(' ');
}

const ALL = 'upload blocked gateway';

describe('a filter', () => {
  it.each([
    ['', ALL],
    ['   \t\n', ALL],
    // Plain text: URL, method, code, title
    ['UPLOAD', 'upload'],
    ['post', 'upload'],
    ['404.13', 'upload'],
    ['err_blocked', 'blocked'],
    ['"length too"', 'upload'],
    ['"length too', 'upload'],
    ['too length', 'upload'],
    ['nowhere', ''],
    ['api contoso', 'upload'],
    ['contoso -api', 'gateway'],
    ['-contoso', 'blocked'],
    ['-"length too"', 'blocked gateway'],
    ['.', ALL],
    ['a.hx', ''],
    ['-', ''],
    ['""', ALL],
    ['"domain:contoso.com"', ''],
    // Regular expressions: URL only
    ['/v\\d/', 'upload'],
    ['/V\\d/', 'upload'],
    ['-/v\\d/', 'blocked gateway'],
    ['/^post$/', ''],
    ['/contoso\\.com\\/$/', 'gateway'],
    ['/api/', 'upload'],
    ['/(/', ''],
    ['-/(/', ALL],
    ['//', 'upload blocked gateway'],
    // Unknown keys are text
    ['contoso.com:8443', 'upload'],
    ['https://contoso', 'gateway'],
    ['constructor:x', ''],
    // Keys
    ['domain:contoso.com', 'gateway'],
    ['domain:*contoso.com', 'upload gateway'],
    ['domain:*.contoso.*', 'upload'],
    ['domain:APP.contoso.com:8443', 'upload'],
    ['domain:[::1]', 'blocked'],
    ['-domain:*contoso.com', 'blocked'],
    ['domain:contoso.com,[::1]', 'blocked gateway'],
    ['domain:contoso', ''],
    ['domain:', ALL],
    ['DOMAIN:contoso.com', 'gateway'],
    ['method:post', 'upload'],
    ['method:GET,post', ALL],
    ['method:pos', ''],
    ['status-code:404', 'upload'],
    ['status-code:404.13', 'upload'],
    ['status-code:404.1', ''],
    ['status-code:4xx', 'upload'],
    ['status-code:40X', 'upload'],
    ['status-code:5xx,404.13', 'upload gateway'],
    ['status-code:>=502', 'gateway'],
    ['status-code:>502', ''],
    ['status-code:<502', 'upload'],
    ['status-code:<=502', 'upload gateway'],
    ['status-code:400-499', 'upload'],
    ['status-code:0', 'blocked'],
    ['status-code:abc', ''],
    ['-status-code:abc', ALL],
    ['status-code:abc,404', 'upload'],
    ['status-code:,', ALL],
    ['-status-code:4xx -status-code:0', 'gateway'],
    ['mime-type:text/html', 'upload'],
    ['mime-type:application/*', 'gateway'],
    ['larger-than:20', 'upload gateway'],
    ['larger-than:21', 'upload'],
    ['larger-than:5k', 'upload'],
    ['larger-than:0.005M', 'upload'],
    ['larger-than:1M', ''],
    ['larger-than:big', ''],
    ['has-response-header:x-powered-by', 'upload'],
    ['has-response-header:x-*', 'upload'],
    ['has-response-header:server', ''],
    ['scheme:http', 'blocked'],
    ['scheme:https', 'upload gateway'],
    ['resource-type:xhr', 'upload'],
    ['resource-type:document', 'gateway'],
    ['resource-type:script,main_frame', 'blocked gateway'],
    ['url:upload', 'upload'],
    ['url:*com/', 'gateway'],
    ['error:blocked', 'blocked'],
    ['error:*', 'blocked'],
    ['-error:*', 'upload gateway'],
    ['answered-by:iis', 'upload'],
    ['answered-by:iis,nginx', 'upload gateway'],
    ['cause:limit', 'upload'],
    ['cause:"limit, by"', 'upload'],
    ['cause:limit,nothing', 'upload'],
    ['certainty:Confirmed', 'upload'],
    ['certainty:sure', ''],
    ['is:noise', 'blocked'],
    ['is:prerender', 'blocked'],
    ['is:from-cache', 'blocked'],
    ['is:service-worker', 'blocked'],
    ['-is:noise', 'upload gateway'],
    ['is:constructor', ''],
    ['status-code:4xx domain:*contoso.com -method:GET', 'upload'],
  ])('%s', (text, names) => {
    expect(matching(text)).toBe(names);
  });

  it.each([
    ['(a+)+$', 'a'.repeat(4000)],
    ['((a+))+$', 'a'.repeat(4000)],
    ['(a|a)*$', 'a'.repeat(4000)],
    ['(?:x?x?){50}y', 'x'.repeat(4000)],
    ['((ab)?c*)+[)]$', 'c'.repeat(4000)],
  ])('takes /%s/, which could take forever, as text', (pattern, tail) => {
    const filter = parseFilter(`/${pattern}/`);
    expect(matches(filter, { failure: aFailure({ url: `https://a.test/${tail}!` }), code: '404' })).toBe(
      false,
    );
    expect(describeProblems(filter)).toEqual([{ term: `/${pattern}/`, reason: 'slow-regex' }]);
  });

  it.each(['(foo|bar)baz', '(api)+', '[(+*]+', '\\(a+\\)+', '(?:v1|v2)/x', '.*a.*'])(
    'keeps /%s/ as a regular expression',
    (pattern) => {
      expect(describeProblems(parseFilter(`/${pattern}/`))).toEqual([]);
    },
  );

  it('looks for a regular expression in the first 4,096 characters of a URL', () => {
    const filter = parseFilter('/end$|needle/');
    const at = (length: number) => ({
      failure: aFailure({ url: `${'x'.repeat(length)}needle` }),
      code: '404',
    });
    expect(matches(filter, at(4000))).toBe(true);
    expect(matches(filter, at(5000))).toBe(false);
  });
});

describe('describeProblems', () => {
  it.each([
    ['status-code:abc', [{ term: 'status-code:abc', reason: 'status' }]],
    ['status-code:4xxx,404', [{ term: 'status-code:4xxx', reason: 'status' }]],
    ['-larger-than:big', [{ term: 'larger-than:big', reason: 'size' }]],
    ['/(/', [{ term: '/(/', reason: 'invalid-regex' }]],
    [
      'certainty:sure',
      [{ term: 'certainty:sure', reason: 'choice', choices: ['confirmed', 'likely', 'possible'] }],
    ],
    ['status-code:4xx is:noise domain: nokey:x error:anything', []],
  ])('%s', (text, problems) => {
    expect(describeProblems(parseFilter(text))).toEqual(problems);
  });
});

describe('complete', () => {
  it.each([
    ['stat', 4, ['status-code:']],
    ['-stat', 5, ['-status-code:']],
    ['x Me', 4, ['method:']],
    ['me', 1, ['mime-type:', 'method:']],
    ['is:', 3, ['is:noise', 'is:prerender', 'is:from-cache', 'is:service-worker']],
    ['is:p', 4, ['is:prerender']],
    ['is:noise', 8, []],
    ['certainty:likely,p', 18, ['certainty:likely,possible']],
    ['method:pu', 9, ['method:PUT']],
    ['nokey:', 6, []],
    ['"stat', 5, []],
    ['stat ', 5, []],
    ['', 0, []],
    ['stat', 99, ['status-code:']],
    ['stat', -1, []],
  ])('%j at %i', (text, caret, words) => {
    expect([...complete(text, caret)].sort()).toEqual([...words].sort());
  });
});

describe('any text', () => {
  const keys = fc.constantFrom(
    'status-code:',
    'domain:',
    'larger-than:',
    'is:',
    'cause:"',
    '-',
    '/',
    '(',
    '*',
    ',',
    '"',
    ' ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(keys, fc.string({ maxLength: 4 })), { maxLength: 12 }).map((parts) => parts.join('')),
  );

  it('is a filter that never throws, and that its negation contradicts', () => {
    fc.assert(
      fc.property(text, fc.webUrl(), fc.nat(40), (typed, url, caret) => {
        const subject = { ...upload, failure: aFailure({ url }) };
        const filter = parseFilter(typed);
        expect(typeof matches(filter, subject)).toBe('boolean');
        expect(matches(parseFilter(`-method:GET ${typed}`), subject)).toBe(false);
        expect(matches(parseFilter(`method:GET ${typed}`), subject)).toBe(matches(filter, subject));
        expect(describeProblems(filter).length).toBeLessThanOrEqual(typed.length);
        expect(Array.isArray(complete(typed, caret))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds what is quoted from the URL, and its negation does not', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.nat(20), fc.integer({ min: 1, max: 30 }), (url, from, length) => {
        const part = url.slice(from, from + length).replaceAll('"', '');
        fc.pre(part !== '' && url.includes(part));
        const subject = { failure: aFailure({ url }), code: '404' };
        expect(matches(parseFilter(`"${part}"`), subject)).toBe(true);
        expect(matches(parseFilter(`-"${part}"`), subject)).toBe(false);
      }),
    );
  });

  it('stays quick however long it is', () => {
    const started = performance.now();
    for (const unit of ['a', 'a-', '"', '/', '-', 'domain:*', '(', 'a:"b" ', 'status-code:4,']) {
      const long = unit.repeat(50_000);
      matches(parseFilter(long), upload);
      matches(parseFilter(`/${long}/`), upload);
      complete(long, long.length);
    }
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
