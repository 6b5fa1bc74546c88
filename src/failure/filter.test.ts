import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_TAB } from './failure';
import { type Filter, parseFilter, type Subject, testOf } from './filter';
import { aFailure, aNetworkError, subjectOf } from './filter-fixture';
import { saidOf } from './filter-subject';
import { writeQuoted, writeValue } from './filter-syntax';

const matches = (filter: Filter, subject: Subject) => testOf(filter)(subject);

const upload = subjectOf(
  aFailure({
    method: 'POST',
    url: 'https://user:pw@app.contoso.com:8443/api/v2/Upload.ashx?name=two%20words',
    initiator: 'https://portal.contoso.com',
    responseHeaders: [
      { name: 'Content-Type', value: 'text/html; charset=utf-8' },
      { name: 'Content-Length', value: '5000' },
      { name: 'X-Powered-By', value: 'ASP.NET' },
      { name: 'Set-Cookie', value: 'session=a=b; Path=/; Domain=.contoso.com\nlang=zh-TW' },
    ],
  }),
  {
    code: '404.13',
    answeredBy: 'IIS 10.0',
    cause: 'Body over the "limit", by 16 MB',
    certainty: 'confirmed',
    title: 'Content length too large',
  },
);
const blocked = subjectOf(
  aNetworkError('net::ERR_BLOCKED_BY_CLIENT', {
    url: 'http://[::1]:81/ads.js',
    type: 'script',
    tabId: NO_TAB,
    fromCache: true,
    prerender: true,
  }),
  { code: 'ERR_BLOCKED_BY_CLIENT' },
);
const gateway = subjectOf(aFailure({ status: 502, type: 'main_frame', url: 'https://contoso.com/' }), {
  code: '502',
  answeredBy: 'nginx',
  mimeType: 'application/json',
  size: 20,
});
const at = (url: string): Subject => subjectOf(aFailure({ url }), { code: '404' });
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
    ['//', ALL],
    ['/v2.upload/', 'upload'],
    ['/two words|8443/', 'upload'],
    ['/api/v2/', 'upload'],
    ['/api /v\\d/', 'upload'],
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
    ['mime-type:*', 'upload gateway'],
    ['larger-than:20', 'upload gateway'],
    ['larger-than:21', 'upload'],
    ['larger-than:5k', 'upload'],
    ['larger-than:0.005M', 'upload'],
    ['larger-than:1M', ''],
    ['larger-than:big', ''],
    ['has-response-header:x-powered-by', 'upload'],
    ['has-response-header:x-*', 'upload'],
    ['has-response-header:server', ''],
    ['response-header-x-powered-by:asp', 'upload'],
    ['response-header-x-powered-by:*.net', 'upload'],
    ['response-header-x-powered-by:php', ''],
    ['response-header-set-cookie:path=/', 'upload'],
    ['set-cookie-name:session', 'upload'],
    ['set-cookie-name:lang', 'upload'],
    ['set-cookie-name:a', ''],
    ['set-cookie-value:a=b', 'upload'],
    ['set-cookie-value:zh-*', 'upload'],
    ['set-cookie-domain:contoso.com', 'upload'],
    ['set-cookie-domain:*', 'upload'],
    ['scheme:http', 'blocked'],
    ['scheme:https', 'upload gateway'],
    ['resource-type:xhr', 'upload'],
    ['resource-type:document', 'gateway'],
    ['resource-type:script,main_frame', 'blocked gateway'],
    ['resource-type:js,doc', 'blocked gateway'],
    ['resource-type:XMLHttp*', 'upload'],
    ['resource-type:other', ''],
    ['url:upload', 'upload'],
    ['url:*com/', 'gateway'],
    ['error:blocked', 'blocked'],
    ['error:*', 'blocked'],
    ['-error:*', 'upload gateway'],
    ['initiator:portal', 'upload'],
    ['-initiator:*', 'blocked gateway'],
    ['answered-by:iis', 'upload'],
    ['answered-by:iis,nginx', 'upload gateway'],
    ['cause:limit', 'upload'],
    ['cause:"over the"', 'upload'],
    ['cause:"""limit"", by"', 'upload'],
    ['cause:nothing,"over the",none', 'upload'],
    ['cause:"nothing, over"', ''],
    ['cause:limit,nothing', 'upload'],
    ['certainty:Confirmed', 'upload'],
    ['certainty:sure', ''],
    ['is:noise', 'blocked'],
    ['is:prerender', 'blocked'],
    ['is:from-cache', 'blocked'],
    ['is:service-worker', 'blocked'],
    ['is:service-worker-initiated', 'blocked'],
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
    const typed = `/${pattern}/`;
    const filter = parseFilter(typed);
    expect(matches(filter, at(`https://a.test/${tail}!`))).toBe(false);
    expect(filter.problems).toEqual([{ term: typed, reason: 'slow-regex', from: 0, to: typed.length }]);
  });

  it.each(['(foo|bar)baz', '(api)+', '[(+*]+', '\\(a+\\)+', '(?:v1|v2)/x', '.*a.*'])(
    'keeps /%s/ as a regular expression',
    (pattern) => {
      expect(parseFilter(`/${pattern}/`).problems).toEqual([]);
    },
  );

  it('looks for a regular expression in the first 4,096 characters of a URL', () => {
    const filter = parseFilter('/end$|needle/');
    const needleAt = (length: number) => at(`${'x'.repeat(length)}needle`);
    expect(matches(filter, needleAt(4000))).toBe(true);
    expect(matches(filter, needleAt(5000))).toBe(false);
  });
});

describe('the problems of a filter', () => {
  it.each([
    ['status-code:abc', ['status-code:abc status 12-15']],
    ['x status-code:4xxx,404', ['status-code:4xxx status 14-18']],
    ['status-code:404,"4 4",x', ['status-code:4 4 status 16-21', 'status-code:x status 22-23']],
    ['-larger-than:big', ['larger-than:big size 13-16']],
    ['a /(/', ['/(/ invalid-regex 2-5']],
    ['-/(/', ['/(/ invalid-regex 1-4']],
    ['certainty:sure', ['certainty:sure choice 10-14 confirmed|likely|possible']],
    ['status-code:4xx is:noise domain: nokey:x error:anything is: status-code:,', []],
  ])('%s', (text, problems) => {
    expect(
      parseFilter(text).problems.map(({ term, reason, from, to, choices }) =>
        [term, reason, `${from}-${to}`, choices?.join('|')].filter(Boolean).join(' '),
      ),
    ).toEqual(problems);
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
      fc.property(text, fc.webUrl(), (typed, url) => {
        const subject = { ...upload, url, lowerUrl: url.toLowerCase() };
        const filter = parseFilter(typed);
        expect(typeof matches(filter, subject)).toBe('boolean');
        expect(matches(parseFilter(`-method:POST ${typed}`), subject)).toBe(false);
        expect(matches(parseFilter(`method:POST ${typed}`), subject)).toBe(matches(filter, subject));
        for (const { from, to } of filter.problems) {
          expect(0 <= from && from < to && to <= typed.length).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('finds what is quoted from the URL, and its negation does not', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.nat(20), fc.integer({ min: 1, max: 30 }), (url, from, length) => {
        const part = url.slice(from, from + length);
        fc.pre(part !== '');
        expect(matches(parseFilter(writeQuoted(part)), at(url))).toBe(true);
        expect(matches(parseFilter(`-${writeQuoted(part)}`), at(url))).toBe(false);
      }),
    );
  });

  it('is found as a value, however it looks', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: fc.constantFrom('"', ',', ' ', '*', '-', '/', 'a', 'A'), minLength: 1 }),
    );
    fc.assert(
      fc.property(value, (text) => {
        const said = saidOf(upload.code, upload.method, text);
        const subject = { ...upload, said, title: text, cause: text, initiator: text };
        for (const typed of [
          writeQuoted(text),
          `cause:${writeValue(text)}`,
          `initiator:other,${writeValue(text)}`,
        ]) {
          expect(matches(parseFilter(typed), subject), typed).toBe(true);
          expect(matches(parseFilter(`-${typed}`), subject), typed).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('stays quick however long it is', () => {
    const started = performance.now();
    for (const unit of [
      'a',
      'a-',
      '"',
      '/',
      '-',
      'domain:*',
      '(',
      'a:"b" ',
      'status-code:4,',
      '"a""',
      '/ ',
    ]) {
      const long = unit.repeat(50_000);
      matches(parseFilter(long), upload);
      matches(parseFilter(`/${long}/`), upload);
    }
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

it('asks for headers last', () => {
  const guarded: Subject = {
    ...upload,
    get responseHeaders(): never {
      throw new Error('Asked for headers');
    },
  };
  expect(matches(parseFilter('has-response-header:x -set-cookie-name:y method:GET'), guarded)).toBe(false);
});

it('remembers no answer of another subject', () => {
  const test = testOf(parseFilter('too'));
  expect(
    [upload, gateway, { ...gateway, said: saidOf('502', 'GET', 'Too many') }, gateway].map(test),
  ).toEqual([true, false, true, false]);
});
