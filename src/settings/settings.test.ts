import { effect } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { MemoryStorage } from './memory-storage.fixture';
import { DEFAULTS } from './schema';
import { createSettings } from './settings';
import { KEY } from './stored';

/** Lets the turn end, and with it everything be saved. */
const turn = () => Promise.resolve().then(() => undefined);

const itemOf = (storage: MemoryStorage): unknown => JSON.parse(storage.items.get(KEY) ?? 'null');

/** Storage with an item in it, and two pages with settings. */
function pages(item?: unknown) {
  const storage = new MemoryStorage();
  if (item !== undefined) storage.items.set(KEY, JSON.stringify(item));
  return { storage, one: createSettings(storage.page()), other: createSettings(storage.page()) };
}

describe('settings', () => {
  it('are the defaults at first, and nothing is written', async () => {
    const { storage, one } = pages();
    await turn();
    expect(one.grouping.value).toBe(DEFAULTS.grouping);
    expect(one.columns.shown.value).toEqual(DEFAULTS.columns.shown);
    expect(storage.writes).toBe(0);
    expect(one.lastSave.value).toBeUndefined();
  });

  it('are saved in one write a turn, and only those that changed', async () => {
    const { storage, one } = pages();
    one.grouping.value = 'host';
    one.details.right.value = 0.3;
    one.details.right.value = 0.4;
    expect(storage.writes).toBe(0);
    await turn();
    expect(storage.writes).toBe(1);
    expect(itemOf(storage)).toEqual({ version: 1, grouping: 'host', details: { right: 0.4 } });
    expect(one.lastSave.value).toEqual({ outcome: 'saved' });
  });

  it('that change and change back are not written', async () => {
    const { storage, one } = pages();
    one.timeline.value = false;
    one.timeline.value = true;
    await turn();
    expect(storage.writes).toBe(0);
  });

  it('reach other pages', async () => {
    const { one, other } = pages();
    one.columns.shown.value = ['name'];
    await turn();
    expect(other.columns.shown.value).toEqual(['name']);
  });

  it('of other pages draw nothing anew where they are equal', async () => {
    const { one, other } = pages({ version: 1, columns: { shown: ['name', 'time'] } });
    const seen = vi.fn();
    effect(() => seen(other.columns.shown.value));
    one.timeline.value = false;
    await turn();
    expect(other.timeline.value).toBe(false);
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('of pages that change different fields in the same turn are all kept', async () => {
    const { storage, one, other } = pages();
    one.details.right.value = 0.3;
    other.details.below.value = 0.7;
    await turn();
    expect(itemOf(storage)).toEqual({ version: 1, details: { right: 0.3, below: 0.7 } });
    expect([one.details.below.value, other.details.right.value]).toEqual([0.7, 0.3]);
  });

  it('of pages that change the same field are those of the last', async () => {
    const { storage, one, other } = pages();
    one.grouping.value = 'host';
    other.grouping.value = 'status';
    await turn();
    expect(itemOf(storage)).toEqual({ version: 1, grouping: 'status' });
    await turn();
    expect(one.grouping.value).toBe('status');
  });

  it('keep in storage what they do not know', async () => {
    const { storage, one } = pages({ version: 1, unknown: [1], details: { also: 2 } });
    one.details.tab.value = 'raw';
    await turn();
    expect(itemOf(storage)).toEqual({ version: 1, unknown: [1], details: { also: 2, tab: 'raw' } });
  });

  it('take over the items of version 0 once', async () => {
    const storage = new MemoryStorage();
    storage.items.set('grouping', '"problem"');
    storage.items.set('split', '0.4');
    const settings = createSettings(storage.page());
    expect([settings.grouping.value, settings.details.right.value]).toEqual(['problem', 0.4]);
    expect([...storage.items.keys()]).toEqual([KEY]);
    expect(itemOf(storage)).toEqual({ version: 1, grouping: 'problem', details: { right: 0.4 } });
  });

  it('last as long as the page where storage is full, and are saved when there is room again', async () => {
    const { storage, one } = pages();
    storage.full = true;
    one.grouping.value = 'host';
    await turn();
    expect(one.grouping.value).toBe('host');
    expect(one.lastSave.value).toEqual({ outcome: 'failed' });
    storage.full = false;
    one.timeline.value = false;
    await turn();
    expect(itemOf(storage)).toEqual({ version: 1, grouping: 'host', timeline: false });
  });
});

describe('settings of a later version', () => {
  const later = { version: 9, grouping: 'host', more: true };

  it('are used and left alone', async () => {
    const { storage, one } = pages(later);
    expect([one.newer.value, one.grouping.value]).toEqual([true, 'host']);
    one.grouping.value = 'page';
    await turn();
    expect(one.grouping.value).toBe('page');
    expect(one.lastSave.value).toEqual({ outcome: 'newer' });
    one.reset();
    await turn();
    expect(itemOf(storage)).toEqual(later);
    expect(storage.writes).toBe(0);
  });

  it('are left alone when they come later', async () => {
    const { storage, one } = pages();
    const page = storage.page();
    page.write(KEY, JSON.stringify(later));
    expect([one.newer.value, one.grouping.value]).toEqual([true, 'host']);
    one.timeline.value = false;
    await turn();
    expect(itemOf(storage)).toEqual(later);
  });
});

describe('the filter’s history', () => {
  it('is saved', async () => {
    const { storage, one } = pages();
    one.filterHistory.value = ['status-code:500'];
    await turn();
    expect(itemOf(storage)).toEqual({ version: 1, filterHistory: ['status-code:500'] });
  });

  it('of a private tab is kept in memory while other settings are saved, and forgotten with it', async () => {
    const { storage, one } = pages({ version: 1, filterHistory: ['before'] });
    one.private.value = true;
    one.filterHistory.value = ['secret', 'before'];
    one.timeline.value = false;
    await turn();
    expect(one.filterHistory.value).toEqual(['secret', 'before']);
    expect(itemOf(storage)).toEqual({ version: 1, filterHistory: ['before'], timeline: false });
    one.private.value = false;
    one.density.value = 'comfortable';
    await turn();
    expect(one.filterHistory.value).toEqual(['before']);
    expect(storage.items.get(KEY)).not.toContain('secret');
  });

  it('is exported only when asked for', () => {
    const { one } = pages({ version: 1, filterHistory: ['mine'] });
    expect(one.exportSettings()).not.toContain('mine');
    expect(one.exportSettings({ filterHistory: true })).toContain('mine');
  });
});

describe('reset', () => {
  it('brings back every default in every page, and can be undone', async () => {
    const { storage, one, other } = pages({ version: 1, grouping: 'host', filterHistory: ['mine'], more: 1 });
    const undo = one.reset();
    await turn();
    for (const page of [one, other]) {
      expect([page.grouping.value, page.filterHistory.value]).toEqual([DEFAULTS.grouping, []]);
    }
    expect([...storage.items.keys()]).toEqual([]);
    undo();
    await turn();
    expect(itemOf(storage)).toEqual({ version: 1, grouping: 'host', filterHistory: ['mine'] });
    expect(other.grouping.value).toBe('host');
  });
});

describe('importSettings', () => {
  const file = (settings: object, version = 1) => JSON.stringify({ product: 'Substatus', version, settings });

  it('takes what the file names, leaves the rest, and can be undone', async () => {
    const { storage, one, other } = pages({ version: 1, grouping: 'host', timeline: false });
    const result = one.importSettings(
      file({ grouping: 'status', nonsense: 1, details: { tab: 'raw', x: 2 } }),
    );
    expect(result).toMatchObject({ ok: true, ignored: ['nonsense', 'details.x'] });
    await turn();
    const item = { version: 1, grouping: 'status', timeline: false, details: { tab: 'raw' } };
    expect(itemOf(storage)).toEqual(item);
    expect(other.details.tab.value).toBe('raw');
    if (result.ok) result.undo();
    await turn();
    expect([one.grouping.value, one.details.tab.value]).toEqual(['host', 'diagnosis']);
  });

  it('takes nothing when one value is a misfit', async () => {
    const { storage, one } = pages();
    const result = one.importSettings(file({ grouping: 'status', density: 'roomy' }));
    expect(result).toMatchObject({ ok: false, reason: 'misfits' });
    await turn();
    expect(one.grouping.value).toBe(DEFAULTS.grouping);
    expect(storage.writes).toBe(0);
  });

  it('takes what was exported', async () => {
    const { one } = pages({ version: 1, columns: { shown: ['time'], widths: { time: 80 } }, sort: null });
    const text = one.exportSettings();
    const { one: fresh } = pages();
    expect(fresh.importSettings(text)).toMatchObject({ ok: true, ignored: [] });
    expect(fresh.columns.widths.value).toEqual({ time: 80 });
    expect(fresh.exportSettings()).toBe(text);
  });

  it('brings a file of version 0 to ours', () => {
    const { one } = pages();
    expect(one.importSettings(file({ split: 0.25 }, 0))).toMatchObject({ ok: true, ignored: [] });
    expect(one.details.right.value).toBe(0.25);
  });
});
