import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileReports } from '../hostile.fixture';
import type { Report } from '../report';
import { reportFixture, textOf } from '../report.fixture';
import json, { BODY_LIMIT } from './json';

const text = (report: Report) => textOf(json, report);
const parsed = async (report: Report) => JSON.parse(await text(report));

/** The names of all fields, at any depth. */
function fieldsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) => [name, ...fieldsOf(part)]);
}

describe('the JSON report', () => {
  it('says what it is', async () => {
    expect(await parsed(reportFixture())).toMatchObject({
      format: 'substatus-report',
      version: 1,
      product: { name: 'Substatus', version: '0.1.0' },
      createdAt: Date.UTC(2026, 10, 23, 9, 30),
      language: 'en',
      redacted: true,
      dropped: 0,
    });
  });

  it('holds all that is known of a failure', async () => {
    const report = reportFixture('zh-TW');
    const [item] = report.items;
    expect((await parsed(report)).failures[0]).toMatchObject({
      code: '404.13',
      title: '內容長度過大',
      certainty: 'confirmed',
      entry: 'iis/404.13',
      substatus: 13,
      causes: item?.causes,
      diagnosis: item?.diagnosis.causes,
      evidence: item?.evidence.findings,
      request: { method: 'POST', headers: item?.exchange.requestHeaders, hops: item?.exchange.failure.hops },
      response: {
        status: 404,
        headers: item?.exchange.failure.responseHeaders,
        body: item?.exchange.body,
        bodyCut: false,
      },
      timings: item?.exchange.timings,
    });
  });

  it('leaves out what is not known', async () => {
    const failure = (await parsed(reportFixture())).failures[1];
    expect(failure.response).not.toHaveProperty('body');
    expect(failure.request).not.toHaveProperty('headers');
    expect(failure).not.toHaveProperty('substatus');
  });

  it.each([
    [BODY_LIMIT, BODY_LIMIT, false],
    [BODY_LIMIT + 1, BODY_LIMIT, true],
  ])('of a body of %i characters keeps %i', async (length, kept, bodyCut) => {
    const report = reportFixture();
    const items = report.items.map((item) => ({
      ...item,
      exchange: { ...item.exchange, body: 'x'.repeat(length) },
    }));
    const { response } = (await parsed({ ...report, items })).failures[0];
    expect(response).toMatchObject({ bodyLength: length, bodyCut });
    expect(response.body).toHaveLength(kept);
  });

  it('without failures is valid', async () => {
    expect((await parsed({ ...reportFixture(), items: [] })).failures).toEqual([]);
  });

  it('parses back, whatever the texts', async () => {
    await fc.assert(
      fc.asyncProperty(hostileReports, async (report) => {
        const back = await parsed(report);
        expect(back.failures).toHaveLength(report.items.length);
        for (const [index, item] of report.items.entries()) {
          expect(back.failures[index].request.url).toBe(item.exchange.failure.url);
          expect(back.failures[index].response.headers).toEqual(item.exchange.failure.responseHeaders);
          expect(back.failures[index].evidence).toEqual(item.evidence.findings);
          expect(back.failures[index].title).toBe(item.title);
        }
        // Half a surrogate pair would be lost on the way to UTF-8.
        expect(await text(report)).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it('has no field that the document does not name', async () => {
    const document = readFileSync(new URL('../../../docs/report-format.md', import.meta.url), 'utf8');
    const documented = new Set(
      [...document.matchAll(/`([\w.]+)`/g)].flatMap((match) => match[1]?.split('.') ?? []),
    );
    const values = new Set(
      reportFixture().items.flatMap((item) =>
        item.diagnosis.causes.flatMap((cause) => Object.keys(cause.values)),
      ),
    );
    const fields = fieldsOf(await parsed(reportFixture())).filter((name) => !values.has(name));
    expect([...new Set(fields)].filter((name) => !documented.has(name))).toEqual([]);
  });
});
