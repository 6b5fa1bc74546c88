import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileReports } from '../hostile.fixture';
import type { Report } from '../report';
import { reportFixture, textOf } from '../report.fixture';
import html from './html';

const text = (report: Report) => textOf(html, report);

/** Every tag as a browser's tokeniser sees it, with its attributes' names: `a href`. */
function tagsOf(source: string): string[] {
  return [...source.matchAll(/<([/!]?[a-z-]*)((?:[^<>"]|"[^"]*")*)>?/gi)].map(
    ([, name = '', attributes = '']) => {
      const names = [...attributes.matchAll(/([^\s="]+)(?:="[^"]*")?/g)].map((match) => match[1] ?? '');
      return [name, ...names].join(' ');
    },
  );
}

/** The tags of the templates: of a report that uses them all. */
const KNOWN_TAGS = new Set(tagsOf((await text(reportFixture('en'))) + (await text(reportFixture('zh-TW')))));

describe('the HTML report', () => {
  it.each([
    ['en', 'Failed requests on www.contoso.com', 'Why it failed', 'Confirmed', 'Back to the summary'],
    ['zh-TW', 'www.contoso.com 失敗的要求', '失敗原因', '已確認', '回到摘要'],
  ] as const)('speaks %s', async (language, ...words) => {
    const source = await text(reportFixture(language));
    expect(source).toContain(`<html lang="${language}">`);
    for (const word of words) expect(source).toContain(word);
  });

  it('runs nothing and loads nothing', async () => {
    const source = await text(reportFixture());
    expect(source).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
    expect(source).not.toMatch(
      /<(?:script|link|img|iframe|object|base|form)\b|\son\w+=|\ssrc=|url\(|@import/i,
    );
    expect([...source.matchAll(/href="([^"]*)"/g)].every((match) => match[1]?.startsWith('#'))).toBe(true);
  });

  it('shows what the report holds', async () => {
    const source = await text(reportFixture());
    for (const shown of [
      'appcmd set config &quot;Default Web Site&quot;',
      '&lt;requestLimits maxAllowedContentLength=&quot;104857600&quot; /&gt;',
      '<code>Content-Length</code>',
      'RequestFilteringModule',
      'C:\\inetpub\\wwwroot\\app\\upload.ashx',
      '&lt;script&gt;alert(&quot;no&quot;)&lt;/script&gt;',
      'Negotiate [redacted]',
      'width: 100.0%',
      '47,291,203 bytes',
      '2026-11-23 09:29:18.000',
      'The response has no body.',
    ]) {
      expect(source).toContain(shown);
    }
  });

  it('links each row of the summary to a section', async () => {
    const source = await text(reportFixture());
    const summary = source.slice(source.indexOf('id="summary"'));
    const links = [...summary.matchAll(/href="#(f\d+)"/g)].map((match) => match[1]);
    const sections = [...source.matchAll(/<section class="failure [a-z]+" id="(f\d+)"/g)].map(
      (match) => match[1],
    );
    expect(links).toEqual(['f1', 'f2', 'f3']);
    expect(sections).toEqual(links);
  });

  it('tells each root cause once, with its fix', async () => {
    const report = reportFixture();
    const [item] = report.items;
    if (!item) throw new Error('The fixture is empty');
    const again = [1, 2, 3].map((minutes) => ({
      ...item,
      exchange: {
        ...item.exchange,
        failure: { ...item.exchange.failure, endedAt: item.exchange.failure.endedAt + minutes * 60_000 },
      },
    }));
    const source = await text({ ...report, items: [item, ...again] });
    expect(source).toContain('4 requests, since 09:29:18');
    // In the problem, and in the first failure's section.
    expect(source.split('appcmd set config')).toHaveLength(3);
    expect(source.match(/same cause and fix as[^<]*<a href="#f1">1<\/a>/gi)).toHaveLength(3);
  });

  it.each([
    [{ redacted: true }, 'Secrets such as cookies', 'may hold secrets'],
    [{ redacted: false }, 'may hold secrets', 'were taken out'],
    [{ dropped: 3 }, '3 older failures are missing', 'No failures.'],
    [{ items: [] }, 'No failures.', '<table>'],
  ])('of %j says %j', async (change, said, unsaid) => {
    const source = await text({ ...reportFixture(), ...change });
    expect(source).toContain(said);
    expect(source).not.toContain(unsaid);
  });

  it('cuts long bodies', async () => {
    const report = reportFixture();
    const items = report.items.map((item) => ({
      ...item,
      exchange: { ...item.exchange, body: 'x'.repeat(10_000) },
    }));
    const source = await text({ ...report, items });
    expect(source).toContain('the first 8,192 of 10,000 characters');
    expect(source).not.toContain('x'.repeat(8_193));
  });

  it('has no tag that a template did not write, whatever the texts', async () => {
    await fc.assert(
      fc.asyncProperty(hostileReports, async (report) => {
        const source = await text(report);
        expect(tagsOf(source).filter((tag) => !KNOWN_TAGS.has(tag))).toEqual([]);
        expect(source).not.toMatch(/\0|\p{Surrogate}/u);
      }),
    );
  });

  it.each(['<script>', '<a onclick="x">', '<IMG src=x>', '<!--'])(
    'would be caught with %j by that test',
    (tag) => {
      expect(tagsOf(`<p>${tag}</p>`).filter((each) => !KNOWN_TAGS.has(each))).not.toEqual([]);
    },
  );
});
