import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHUNK } from './chunks';
import { exporters } from './exporters';
import { reportFixture, textOf } from './report.fixture';

const files = readdirSync(new URL('./exporters', import.meta.url)).filter(
  (name) => !name.endsWith('.test.ts'),
);

it('registers every file', () => {
  expect(exporters.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
});

describe.each(exporters)('$id', (exporter) => {
  const { id, mimeType, passes, write } = exporter;

  it('has an id for a file name and a media type', () => {
    expect(id).toMatch(/^[a-z\d]+$/);
    expect(mimeType).toMatch(/^[a-z]+\/[a-z.+-]+(?:;charset=utf-8)?$/);
  });

  it('writes large reports in chunks', async () => {
    const report = reportFixture();
    const many = { ...report, items: Array.from({ length: 400 }, () => report.items).flat() };
    const lengths: number[] = [];
    for await (const { length } of write(many)) lengths.push(length);
    expect(lengths.length).toBeGreaterThan(2);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(CHUNK);
  });

  it('writes anew at each call', async () => {
    const report = reportFixture();
    expect(await textOf(exporter, report)).toBe(await textOf(exporter, report));
  });

  it('goes through the failures as often as it says, and takes them as they are made', async () => {
    const report = reportFixture();
    let made = 0;
    const items = {
      length: report.items.length,
      async *[Symbol.asyncIterator]() {
        for (const item of report.items) {
          made += 1;
          yield item;
        }
      },
    };
    expect(await textOf(exporter, { ...report, items })).toBe(await textOf(exporter, report));
    expect(made).toBe(passes * report.items.length);
  });

  it('writes moments and numbers that are none', async () => {
    const [item] = reportFixture().items;
    if (item === undefined) throw new Error('The fixture is empty.');
    const exchange = {
      ...item.exchange,
      failure: { ...item.exchange.failure, endedAt: Number.NaN },
      duration: Number.POSITIVE_INFINITY,
      timings: { wait: Number.NaN, send: 1e308 },
    };
    const report = { ...reportFixture(), createdAt: 9e15, items: [{ ...item, exchange }] };
    const text = await textOf(exporter, report);
    expect(text).toContain('404.13');
    expect(text).not.toMatch(/NaN|Infinity|Invalid/);
  });
});
