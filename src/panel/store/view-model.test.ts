import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aFailure, aNetworkError } from '../../failure/filter-fixture';
import type { Page } from '../../failure/pages';
import { FakeHost } from './fake-host.fixture';
import type { Line } from './lines';
import { createViewModel } from './view-model';

beforeEach(() => void vi.useFakeTimers({ now: 1000 }));
afterEach(() => void vi.useRealTimers());

const page = (id: string, at: number): Page => ({
  id,
  tabId: 1,
  url: `https://a.test/${id}`,
  startedAt: at,
  committedAt: at,
});
const pages = [page('one', 100), page('two', 200)];
const before = aFailure({ id: 'before', endedAt: 50 });
const one = aFailure({ id: 'one', endedAt: 150 });
const two = aFailure({ id: 'two', endedAt: 250, status: 500 });
const noise = aNetworkError('net::ERR_ABORTED', { id: 'noise', endedAt: 260 });
const tabless = aFailure({ id: 'sw', tabId: -1, endedAt: 120 });

function aModel() {
  const host = new FakeHost();
  const model = createViewModel(host);
  const textOf = (line: Line) => (line.kind === 'row' ? line.row.id : `# ${line.text} (${line.count})`);
  return { host, model, lines: () => model.lines.value.slice().map(textOf) };
}

describe('lines', () => {
  it('are those of the page shown now, without noise', () => {
    const { host, model, lines } = aModel();
    host.snapshot([before, one, two, noise], { pages });
    expect(lines()).toEqual(['two']);
    expect(model.hidden.value).toEqual({ noise: 1, earlier: 2 });
  });

  it('with the log preserved are all, under a heading a page', () => {
    const { host, model, lines } = aModel();
    host.snapshot([before, one, two], { pages });
    model.settings.preserveLog.value = true;
    expect(lines()).toEqual([
      `# ${model.words.beforeFirstPage} (1)`,
      'before',
      '# https://a.test/one (1)',
      'one',
      '# https://a.test/two (1)',
      'two',
    ]);
    expect(model.hidden.value).toEqual({ noise: 0, earlier: 0 });
  });

  it('grouped by problem are under what they share, in the order in which it began', () => {
    const { host, model, lines } = aModel();
    const again = aFailure({ id: 'again', endedAt: 270 });
    const other = aFailure({ id: 'other', url: 'https://b.test/x', endedAt: 280, status: 404 });
    host.snapshot([one, two, again, other], { pages });
    model.settings.preserveLog.value = true;
    model.settings.grouping.value = 'problem';
    model.settings.collapseDuplicates.value = false;
    const [first, ...rest] = lines();
    expect(first).toMatch(/^# .*\(2\)$/);
    expect(rest.filter((line) => !line.startsWith('#'))).toEqual(['one', 'again', 'two', 'other']);
    expect(Array.from(model.shown.value, (row) => model.problemOf(row)?.items.length)).toEqual([2, 1, 2, 1]);
    expect(model.problemCount.value).toBe(model.problems.value.length);
  });

  it('show noise when asked to', () => {
    const { host, model, lines } = aModel();
    host.snapshot([two, noise], { pages });
    model.settings.showNoise.value = true;
    expect(lines()).toEqual(['two', 'noise']);
  });

  it('end with the traffic of no tab, which belongs to every page', () => {
    const { host, model, lines } = aModel();
    host.snapshot([one, two, tabless], { pages });
    expect(lines()).toEqual(['# https://a.test/two (1)', 'two', `# ${model.words.serviceWorkers} (1)`, 'sw']);
  });

  it('without any page are all there is', () => {
    const { host, lines } = aModel();
    host.snapshot([one, two]);
    expect(lines()).toEqual(['one', 'two']);
  });

  it('have keys of their own', () => {
    const { host, model } = aModel();
    host.snapshot([before, one, two, tabless], { pages });
    model.settings.preserveLog.value = true;
    const keys = model.lines.value.slice().map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the filter', () => {
  it.each<[string, string[]]>([
    ['status-code:5xx', ['two']],
    ['-status-code:5xx', ['one']],
    ['page.aspx', ['one', 'two']],
    ['status-code:418', []],
  ])('%s leaves %j', (text, expected) => {
    const { host, model, lines } = aModel();
    host.snapshot([one, two]);
    model.filtering.text.value = text;
    expect(lines()).toEqual(expected);
    expect(model.candidates.value).toHaveLength(2);
  });

  it.each<[('4xx' | '5xx' | 'net')[], string[]]>([
    [['4xx'], ['one']],
    [
      ['5xx', 'net'],
      ['two', 'reset'],
    ],
    [[], ['one', 'two', 'reset']],
  ])('with %j pressed leaves %j', (chips, expected) => {
    const { host, model, lines } = aModel();
    host.snapshot([one, two, aNetworkError('net::ERR_CONNECTION_RESET', { id: 'reset', endedAt: 300 })]);
    model.filtering.chips.value = new Set(chips);
    expect(lines()).toEqual(expected);
    model.filtering.reset();
    expect(model.filtering.active.value).toBe(false);
  });
});

describe('pausing', () => {
  it('holds the list, counts what waits, and shows it afterwards', () => {
    const { host, model, lines } = aModel();
    host.snapshot([one]);
    model.setPaused(true);
    host.changed([two]);
    expect([lines(), model.waiting.value, model.paused.value]).toEqual([['one'], 1, true]);
    model.setPaused(false);
    expect([lines(), model.waiting.value, model.paused.value]).toEqual([['one', 'two'], 0, false]);
  });

  it('does not hold what is cleared', () => {
    const { host, model, lines } = aModel();
    host.snapshot([one, two]);
    model.selectedId.value = 'one';
    model.setPaused(true);
    model.clear();
    expect([lines(), model.selected.value, model.waiting.value]).toEqual([[], undefined, 0]);
  });
});

it('explains a row once the knowledge is loaded', async () => {
  const { host, model } = aModel();
  host.snapshot([one]);
  model.selectedId.value = 'one';
  expect(model.selected.value && model.explanationOf(model.selected.value)).toBeUndefined();
  await vi.waitFor(() => expect(model.catalogue.value).toBeDefined());
  const { selected } = { selected: model.selected.value };
  expect(selected && model.explanationOf(selected)?.entry.id).toBe('http/404');
});
