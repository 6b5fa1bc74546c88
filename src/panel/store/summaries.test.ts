import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aFailure } from '../../failure/filter-fixture';
import { en } from '../../i18n/en';
import type { Catalogue } from '../../knowledge/catalogue';
import { loadCatalogue } from '../../knowledge/load';
import { makeRow } from './row';
import { RowList } from './row-list';
import { Summaries } from './summaries';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const server = { name: 'Server', value: 'nginx/1.26.2' };
const iis =
  '<title>IIS 10.0 Detailed Error - 404.13 - Not Found</title><h3>HTTP Error 404.13 - Not Found</h3>';

function aList(count: number) {
  const list = new RowList();
  const catalogue = signal<Catalogue | undefined>(undefined);
  const failed = signal(false);
  for (let i = 0; i < count; i += 1) {
    const body = i === 0 ? ({ kind: 'known', body: { text: iis, length: iis.length } } as const) : undefined;
    list.set(makeRow(aFailure({ id: `${i}`, endedAt: i, responseHeaders: [server] }), undefined, body));
  }
  list.publish();
  return { list, catalogue, failed, summaries: new Summaries(list, catalogue, failed, en) };
}

describe('a summary', () => {
  it('has no words of the knowledge before that is there, and then has', async () => {
    const { list, catalogue, summaries } = aList(1);
    const row = list.rows.value.at(0);
    if (!row) throw new Error('There is no row');
    expect(summaries.of(row)).toMatchObject({ answeredBy: 'nginx 1.26.2', title: undefined });
    catalogue.value = await loadCatalogue('en');
    expect(summaries.of(row).title).toBe('Not Found');
    expect([row.title, row.answeredBy]).toEqual(['Not Found', 'nginx 1.26.2']);
  });

  it('is made of every row while nothing else is to be done', async () => {
    const { list, catalogue, summaries } = aList(3000);
    const isDone = () => [...list.rows.value].every(({ read }) => read === 'with words');
    expect([...list.rows.value].some(({ read }) => read !== 'not')).toBe(false);
    catalogue.value = await loadCatalogue('en');
    await vi.waitFor(() => {
      vi.advanceTimersByTime(10);
      expect(isDone()).toBe(true);
    });
    expect(summaries.waiting.value).toBe(0);
    list.set(makeRow(aFailure({ id: 'later', endedAt: 9999 })));
    list.publish();
    await vi.waitFor(() => {
      vi.advanceTimersByTime(10);
      expect(isDone()).toBe(true);
    });
  });

  it('is made without those words when the knowledge cannot be loaded', async () => {
    const { list, failed } = aList(5);
    failed.value = true;
    await vi.waitFor(() => {
      vi.advanceTimersByTime(10);
      expect([...list.rows.value].every(({ read }) => read !== 'not')).toBe(true);
    });
  });

  it('that a line asked for is told of like the others', async () => {
    const { list, catalogue, summaries } = aList(3);
    catalogue.value = await loadCatalogue('en');
    for (const row of list.rows.value) summaries.forDrawing(row);
    const touched = list.touched.value;
    await vi.advanceTimersByTimeAsync(2000);
    expect(list.touched.value).toBe(touched + 1);
  });

  it('is owed to lines when there are too many to be drawn at once, and then told of', () => {
    const { list, summaries } = aList(2000);
    const clock = vi.spyOn(performance, 'now');
    let now = 0;
    clock.mockImplementation(() => (now += 1));
    for (const row of list.rows.value) summaries.forDrawing(row);
    const made = [...list.rows.value].filter(({ read }) => read !== 'not').length;
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(20);
    const touched = list.touched.value;
    vi.runOnlyPendingTimers();
    expect(list.touched.value).toBe(touched + 1);
    clock.mockRestore();
  });
});
