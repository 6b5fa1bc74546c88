import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHUNK } from './chunks';
import { exporters } from './exporters';
import { reportFixture } from './report.fixture';

const files = readdirSync(new URL('./exporters', import.meta.url)).filter(
  (name) => !name.endsWith('.test.ts'),
);

it('registers every file', () => {
  expect(exporters.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
});

describe.each(exporters)('$id', ({ id, mimeType, write }) => {
  it('has an id for a file name and a media type', () => {
    expect(id).toMatch(/^[a-z\d]+$/);
    expect(mimeType).toMatch(/^[a-z]+\/[a-z.+-]+(?:;charset=utf-8)?$/);
  });

  it('writes large reports in chunks', () => {
    const report = reportFixture();
    const many = { ...report, items: Array.from({ length: 400 }, () => report.items).flat() };
    const chunks = [...write(many)];
    expect(chunks.length).toBeGreaterThan(2);
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThanOrEqual(CHUNK);
  });

  it('writes anew at each call', () => {
    const report = reportFixture();
    expect([...write(report)]).toEqual([...write(report)]);
  });

  it('writes moments and numbers that are none', () => {
    const [item] = reportFixture().items;
    if (item === undefined) throw new Error('The fixture is empty.');
    const exchange = {
      ...item.exchange,
      failure: { ...item.exchange.failure, endedAt: Number.NaN },
      duration: Number.POSITIVE_INFINITY,
      timings: { wait: Number.NaN, send: 1e308 },
    };
    const report = { ...reportFixture(), createdAt: 9e15, items: [{ ...item, exchange }] };
    const text = [...write(report)].join('');
    expect(text).toContain('404.13');
    expect(text).not.toMatch(/NaN|Infinity|Invalid/);
  });
});
