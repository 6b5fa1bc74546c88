import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from './build';
import { hostileReports } from './hostile.fixture';
import type { Report } from './report';
import { reportFixture } from './report.fixture';

/** Half past nine where the test runs: the name tells local time. */
const report: Report = { ...reportFixture(), createdAt: new Date(2026, 10, 23, 9, 30).getTime() };
const { page: _, ...withoutPage } = report;

describe('a file name', () => {
  it.each([
    [report, 'html', 'substatus-www.contoso.com-2026-11-23T0930.html'],
    [{ ...report, page: 'http://localhost:8080/a?b' }, 'json', 'substatus-localhost-2026-11-23T0930.json'],
    [{ ...report, page: 'http://[::1]/' }, 'csv', 'substatus-1-2026-11-23T0930.csv'],
    [{ ...report, page: 'https://例子.test/' }, 'csv', 'substatus-xn--fsqu00a.test-2026-11-23T0930.csv'],
    [{ ...report, page: 'file:///C:/a.html' }, 'csv', 'substatus-2026-11-23T0930.csv'],
    [{ ...report, page: '../../etc' }, 'csv', 'substatus-2026-11-23T0930.csv'],
    [withoutPage, 'csv', 'substatus-2026-11-23T0930.csv'],
    [{ ...report, createdAt: Number.NaN }, 'csv', 'substatus-www.contoso.com.csv'],
  ])('%#', (each, exporterId, expected) => {
    expect(fileName(each, exporterId)).toBe(expected);
  });

  it('is safe, whatever the report', () => {
    fc.assert(
      fc.property(hostileReports, fc.webUrl(), fc.boolean(), (each, url, isUrl) => {
        const name = fileName(isUrl ? { ...each, page: url } : each, 'html');
        expect(name).toMatch(/^[a-zA-Z\d][a-zA-Z\d.-]*\.html$/);
        expect(name).not.toContain('..');
        expect(name.length).toBeLessThan(200);
      }),
    );
  });
});
