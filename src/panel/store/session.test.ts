import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aFailure, aNetworkError } from '../../failure/filter-fixture';
import { anEntry, FakeHost } from './fake-host.fixture';
import { Session } from './session';

beforeEach(() => void vi.useFakeTimers({ now: 1000 }));
afterEach(() => void vi.useRealTimers());

/** Longer than an entry waits for its record. */
const afterGrace = () => vi.advanceTimersByTimeAsync(2000);
const soon = () => vi.advanceTimersByTimeAsync(50);

function aSession(host = new FakeHost()) {
  const session = new Session(host);
  /** The list as text: id, code, whether DevTools' entry is there, and the body's state. */
  const shown = () =>
    Array.from(session.list.rows.value, ({ id, code, entry, body }) =>
      [id, code, entry ? 'entry' : 'alone', body.kind].join(' '),
    );
  return { host, session, shown };
}

describe('records and entries', () => {
  type Step = (host: FakeHost) => void;
  const record: Step = (host) => host.changed([aFailure()]);
  const entry: Step = (host) => host.log(anEntry());
  const snapshot: Step = (host) => host.snapshot([aFailure()]);

  it.each<[string, Step[]]>([
    ['record, entry', [record, entry]],
    ['entry, record', [entry, record]],
    ['snapshot, entry', [snapshot, entry]],
    ['entry, snapshot', [entry, snapshot]],
    ['record and snapshot twice', [snapshot, entry, record, snapshot, record]],
  ])('%s: make one row', async (_, steps) => {
    const { host, shown } = aSession();
    for (const step of steps) step(host);
    await afterGrace();
    expect(shown()).toEqual(['f1 404 entry known']);
    expect(host.said).toEqual([{ type: 'open', tabId: 1 }]);
  });

  it('told by the log of before and then live are one', async () => {
    const { host, shown } = aSession(new FakeHost([anEntry()]));
    record(host);
    entry(host);
    await afterGrace();
    expect(shown()).toEqual(['f1 404 entry known']);
  });

  it('that are equal to the ms are several all the same', async () => {
    const { host, shown } = aSession();
    host.changed([aFailure({ id: 'a' }), aFailure({ id: 'b' })]);
    host.log(anEntry());
    host.log(anEntry());
    await afterGrace();
    expect(shown()).toEqual(['a 404 entry known', 'b 404 entry known']);
  });

  it('that were logged before the panel was there meet too', async () => {
    const { host, shown } = aSession(new FakeHost([anEntry()]));
    host.snapshot([aFailure()]);
    await afterGrace();
    expect(shown()).toEqual(['f1 404 entry known']);
  });

  it('make rows in the order in which requests ended', async () => {
    const { host, shown } = aSession();
    host.changed([aFailure({ id: 'late', endedAt: 9000 }), aFailure({ id: 'early', endedAt: 5000 })]);
    host.changed([aFailure({ id: 'between', endedAt: 7000, status: 500 })]);
    await soon();
    expect(shown().map((line) => line.split(' ')[0])).toEqual(['early', 'between', 'late']);
  });

  it.each([
    ['a good response', anEntry({ status: 200 })],
    ['a redirect', anEntry({ status: 302 })],
    ['a request that is not over', anEntry({ status: 0 })],
    ['what is no entry', { har: { log: 1 }, content: () => Promise.resolve(['', '']) }],
  ])('of %s make none', async (_, entryOfNone) => {
    const { host, shown } = aSession(new FakeHost([entryOfNone]));
    host.log(entryOfNone);
    await afterGrace();
    expect(shown()).toEqual([]);
  });

  it('an amended record keeps its entry and body', async () => {
    const { host, session, shown } = aSession();
    host.changed([aFailure()]);
    host.log(anEntry());
    await soon();
    host.changed([aFailure({ ip: '::1' })]);
    expect(shown()).toEqual(['f1 404 entry known']);
    expect(session.list.get('f1')?.failure.ip).toBe('::1');
  });

  it('what a service worker asked for and DevTools logs for the page is one row', async () => {
    const { host, shown } = aSession();
    host.changed([aFailure({ tabId: -1 })]);
    host.log(anEntry());
    await afterGrace();
    expect(shown()).toEqual(['f1 404 entry known']);
  });
});

describe('a response that the page has not read', () => {
  /** DevTools' log, of which it tells only what is read. */
  function unread(log: readonly ReturnType<typeof anEntry>[]) {
    const readLog = vi.fn(async () => log);
    return { readLog, ...aSession(new FakeHost([], readLog)) };
  }

  it('has its entry out of the log, and its body when it is read', async () => {
    const others = [anEntry({ status: 200 }), anEntry({ url: 'https://a.test/other' }), { har: 7 }];
    const content = () => Promise.resolve(['<h3>HTTP Error 404.13 - Not Found</h3>', 'text/html']);
    const { host, session, shown } = unread([...others.map((each) => ({ content, ...each })), anEntry()]);
    host.changed([aFailure()]);
    await vi.advanceTimersByTimeAsync(900);
    expect(shown()).toEqual(['f1 404 alone unknown']);
    await vi.advanceTimersByTimeAsync(400);
    expect(shown()).toEqual(['f1 404 entry unread']);

    // Its end is told later, and with another duration.
    const { har } = anEntry();
    host.log({ har: { ...Object(har), time: 4 }, content });
    await afterGrace();
    expect(shown()).toEqual(['f1 404 entry known']);
    const row = session.list.get('f1');
    expect([row?.duration, row?.evidence.facts.substatus]).toEqual([4, 13]);
    expect(host.said).toEqual([{ type: 'open', tabId: 1 }]);
  });

  it('is not looked for when DevTools told of it, nor where nothing can be there', async () => {
    const { host, readLog } = unread([]);
    host.snapshot([aFailure({ id: 'before', url: 'https://a.test/before', endedAt: 900 })]);
    host.changed([
      aFailure({ id: 'told' }),
      aFailure({ id: 'of a worker', tabId: -1 }),
      aNetworkError('net::ERR_FAILED', { id: 'without a response' }),
    ]);
    host.log(anEntry());
    await vi.advanceTimersByTimeAsync(20_000);
    expect(readLog).not.toHaveBeenCalled();
  });

  it('is looked for too where a new background tells of it', async () => {
    const { host, shown } = unread([anEntry({ endedAt: 5000 })]);
    host.snapshot([]);
    vi.setSystemTime(5000);
    host.snapshot([aFailure({ endedAt: 5000 })]);
    await vi.advanceTimersByTimeAsync(1300);
    expect(shown()).toEqual(['f1 404 entry unread']);
  });

  it('keeps apart what is equal to the ms, and was read in part', async () => {
    const { host, shown } = unread([anEntry(), anEntry()]);
    host.changed([aFailure({ id: 'a' }), aFailure({ id: 'b' })]);
    host.log(anEntry());
    await vi.advanceTimersByTimeAsync(1300);
    expect(shown()).toEqual(['a 404 entry known', 'b 404 entry unread']);
    host.log(anEntry());
    await afterGrace();
    expect(shown()).toEqual(['a 404 entry known', 'b 404 entry known']);
  });

  it('brings no row back after a clear', async () => {
    const { host, session, shown } = unread([anEntry()]);
    host.changed([aFailure()]);
    await vi.advanceTimersByTimeAsync(1300);
    session.clear();
    host.log(anEntry());
    await afterGrace();
    expect(shown()).toEqual([]);
  });
});

describe('an entry without a record', () => {
  it('gets a row after the grace, and the background is told', async () => {
    const { host, session, shown } = aSession();
    host.log(anEntry({ status: 500 }));
    await vi.advanceTimersByTimeAsync(1400);
    expect(shown()).toEqual([]);
    await afterGrace();
    expect(shown()).toEqual(['devtools-1@1000 500 entry known']);
    const [row] = session.list.rows.value;
    expect(row?.failure).toMatchObject({ witness: 'devtools', tabId: 1, endedAt: 1000 });
    expect(host.said.slice(1)).toEqual([{ type: 'witnessed', failures: [row?.failure] }]);
  });

  it('is taken back when the record comes after all', async () => {
    const { host, shown } = aSession();
    host.log(anEntry());
    await afterGrace();
    host.changed([aFailure()]);
    await soon();
    expect(shown()).toEqual(['f1 404 entry known']);
    expect(host.said.at(-1)).toEqual({ type: 'retract', ids: ['devtools-1@1000'] });
  });

  it('keeps its one row when the background tells it back', async () => {
    const { host, session, shown } = aSession();
    host.log(anEntry());
    await afterGrace();
    host.changed(Array.from(session.list.rows.value, ({ failure }) => failure));
    await afterGrace();
    expect(shown()).toEqual(['devtools-1@1000 404 entry known']);
  });

  it("a network error keeps DevTools' name for it", async () => {
    const { host, shown } = aSession();
    host.log(anEntry({ status: 0, error: 'net::ERR_FAILED' }));
    await afterGrace();
    expect(shown()).toEqual(['devtools-1@1000 ERR_FAILED entry unknown']);
  });
});

it('a row of its own that a record took over does not come back when the background echoes it', async () => {
  const { host, shown } = aSession();
  host.log(anEntry());
  await afterGrace();
  const [told] = host.said.flatMap((message) => Object(message).failures ?? []);
  host.changed([aFailure()]);
  await afterGrace();
  host.changed([told]);
  await afterGrace();
  expect(shown()).toEqual(['f1 404 entry known']);
});

it('what DevTools logged before the list was cleared stays away', async () => {
  const { host, session, shown } = aSession(new FakeHost([anEntry({ url: 'https://a.test/logged' })]));
  host.log(anEntry());
  session.clear();
  host.log(anEntry({ url: 'https://a.test/late', endedAt: Date.now() - 5 }));
  host.log(anEntry({ url: 'https://a.test/new', endedAt: Date.now() + 5 }));
  await afterGrace();
  expect(shown().map((text) => text.includes('entry known'))).toEqual([true]);
  expect(Array.from(session.list.rows.value, ({ url }) => url)).toEqual(['https://a.test/new']);
});

describe('the body', () => {
  it.each<[string, () => Promise<unknown>, string]>([
    ['is loading until DevTools gives it', () => new Promise(() => undefined), 'loading'],
    ['is known then', () => Promise.resolve({ content: 'gone', encoding: '' }), 'known'],
    ['is lost when DevTools has it no more', () => Promise.reject(new Error('gone')), 'lost'],
    ['is lost when it has another form', () => Promise.resolve(42), 'lost'],
  ])('%s', async (_, content, expected) => {
    const { host, shown } = aSession();
    host.changed([aFailure()]);
    host.log(anEntry({ content }));
    await soon();
    expect(shown()).toEqual([`f1 404 entry ${expected}`]);
  });

  it('is read for the sub-status that it names', async () => {
    const { host, session } = aSession();
    const body = '<h3>HTTP Error 404.13 - Not Found</h3>';
    host.changed([aFailure()]);
    host.log(anEntry({ content: () => Promise.resolve([body, 'text/html']) }));
    await soon();
    const row = session.list.get('f1');
    expect([row?.evidence.facts.substatus, row?.exchange.body]).toEqual([13, body]);
  });

  it('of a network error, and of a good response, is never asked for', async () => {
    const content = vi.fn(() => Promise.resolve(['', '']));
    const { host, shown } = aSession();
    host.changed([aNetworkError('net::ERR_FAILED')]);
    host.log(anEntry({ status: 0, error: 'net::ERR_FAILED', content }));
    host.log(anEntry({ status: 200, content }));
    await afterGrace();
    expect(shown()).toEqual(['f1 ERR_FAILED entry unknown']);
    expect(content).not.toHaveBeenCalled();
  });

  it('that comes after a clear brings no row back', async () => {
    const waiting: ((body: unknown) => void)[] = [];
    const content = () => new Promise((resolve) => waiting.push(resolve));
    const { host, session, shown } = aSession();
    host.changed([aFailure()]);
    host.log(anEntry({ content }));
    session.clear();
    for (const give of waiting) give(['late', 'text/html']);
    await soon();
    expect(shown()).toEqual([]);
  });
});
