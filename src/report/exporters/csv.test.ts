import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileReports } from '../hostile.fixture';
import type { Report } from '../report';
import { reportFixture, textOf } from '../report.fixture';
import csv from './csv';

const text = (report: Report) => textOf(csv, report);

/** A reader of RFC 4180: quoted fields with doubled quotes, bare fields, CRLF. */
function parse(source: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (field.lastIndex < source.length) {
    const start = field.lastIndex;
    const match = field.exec(source);
    if (!match) throw new SyntaxError(`No field at ${start}: ${source.slice(start, start + 20)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** The rows as objects, by column. */
async function table(report: Report): Promise<Record<string, string>[]> {
  const [header = [], ...rows] = parse((await text(report)).slice(1));
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

function withMethod(method: string): Report {
  const report = reportFixture();
  const items = report.items.map((item) => ({
    ...item,
    exchange: { ...item.exchange, failure: { ...item.exchange.failure, method } },
  }));
  return { ...report, items };
}

describe('the CSV report', () => {
  it('begins with a byte order mark and ends each row with CRLF', async () => {
    const source = await text(reportFixture('zh-TW'));
    expect(source.startsWith('\ufeff"time",')).toBe(true);
    expect(source.endsWith('\r\n')).toBe(true);
    expect(parse(source.slice(1))).toHaveLength(4);
  });

  it('has a row a failure', async () => {
    expect((await table(reportFixture('zh-TW')))[0]).toMatchObject({
      time: '2026-11-23T09:29:18.000Z',
      problem: '404.13 內容長度過大',
      status: '404',
      substatus: '13',
      certainty: 'confirmed',
      method: 'POST',
      host: 'www.contoso.com',
      answeredBy: 'IIS 10.0',
      cause: '本文 45.1 MB，上限 28.6 MB',
      durationMs: '412.6',
    });
    expect((await table(reportFixture()))[1]).toMatchObject({
      status: '',
      error: 'net::ERR_CONNECTION_RESET',
      answeredBy: '',
    });
  });

  it('quotes texts and not numbers', async () => {
    expect(await text(reportFixture())).toContain('large",404,13,,"confirmed"');
    expect(await text(reportFixture())).toContain(',412.6,47291203\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@A1', "'@A1"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['  =1', "'  =1"],
    ['\n=1', "'\n=1"],
    ['\u3000＝1', "'\u3000＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠A1', "'＠A1"],
    ['GET', 'GET'],
    ['a=1', 'a=1'],
    ["'x", "'x"],
    ['', ''],
  ])('writes the cell %j as %j', async (cell, expected) => {
    expect((await table(withMethod(cell)))[0]?.['method']).toBe(expected);
  });

  it('parses back, whatever the texts, and runs no formula', async () => {
    await fc.assert(
      fc.asyncProperty(hostileReports, async (report) => {
        const rows = await table(report);
        expect(rows).toHaveLength(report.items.length);
        for (const [index, item] of report.items.entries()) {
          const guarded = (cell: string) => [cell, `'${cell}`];
          expect(guarded(item.exchange.failure.url)).toContain(rows[index]?.['url']);
          expect(guarded(`${item.code} ${item.title}`)).toContain(rows[index]?.['problem']);
          expect(guarded(item.exchange.failure.method)).toContain(rows[index]?.['method']);
          for (const cell of Object.values(rows[index] ?? {}))
            expect(cell.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
        }
      }),
    );
  });
});
