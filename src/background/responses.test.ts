import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aFailure } from '../failure/filter-fixture';
import { inLightOf, type ResponseHead, ResponseLog } from './responses';
import { FakeSessionStorage, settled } from './session-storage.fixture';
import { parseStored } from './stored';

const head = (status: number): ResponseHead => ({
  status,
  statusLine: `HTTP/1.1 ${status}`,
  fromCache: false,
  responseHeaders: [{ name: 'Server', value: 'Microsoft-IIS/10.0' }],
  ip: '::1',
});

describe('a failure in the light of its response', () => {
  const failed = (error: string) => aFailure({ status: 0, statusLine: '', error, responseHeaders: [] });

  it.each(['net::ERR_ABORTED', 'net::ERR_FAILED', 'NS_BINDING_ABORTED', 'NS_ERROR_CORRUPTED_CONTENT'])(
    'of an error status is that status, though the browser says %s',
    (error) => {
      const { error: _, ...rest } = failed(error);
      expect(inLightOf(failed(error), head(404))).toEqual({ ...rest, ...head(404) });
    },
  );

  it.each([
    ['net::ERR_ABORTED', 'net::ERR_ABORTED'],
    ['net::ERR_FAILED', 'net::ERR_ABORTED'],
    ['NS_BINDING_ABORTED', 'NS_BINDING_ABORTED'],
  ])('of any other status was aborted: %s is %s', (error, really) => {
    expect(inLightOf(failed(error), head(200))).toEqual(failed(really));
  });

  it.each([
    [200, 'net::ERR_CONNECTION_RESET'],
    [500, 'net::ERR_CONNECTION_RESET'],
    [200, 'NS_ERROR_CORRUPTED_CONTENT'],
  ])('after status %i keeps a name that tells more: %s', (status, error) => {
    const failure = failed(error);
    expect(inLightOf(failure, head(status))).toBe(failure);
  });

  it.each(['net::ERR_ABORTED', 'net::ERR_FAILED'])('is %s where none had begun', (error) => {
    const failure = failed(error);
    expect(inLightOf(failure, undefined)).toBe(failure);
  });

  it('with a status is as it was', () => {
    const failure = aFailure({ status: 500 });
    expect(inLightOf(failure, head(404))).toBe(failure);
  });
});

describe('ResponseLog', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const never = () => false;

  /** The log of the background after a kill, before it has read what was stored. */
  async function afterKill(storage: FakeSessionStorage) {
    const { responses } = parseStored(await storage.connect().readAll());
    return { log: new ResponseLog(storage.connect()), stored: responses };
  }

  /** A response that has been under way for long when the background is killed. */
  async function longUnderWay(storage: FakeSessionStorage): Promise<void> {
    new ResponseLog(storage.connect()).begin('7', head(404));
    vi.advanceTimersByTime(5_000);
    await settled();
  }

  it('gives a request its response, once', () => {
    const log = new ResponseLog(new FakeSessionStorage().connect());
    log.begin('7', head(404));
    log.begin('8', head(200));
    expect(log.take('7')).toEqual(head(404));
    expect(log.take('7')).toBeUndefined();
    expect(log.take('8')).toEqual(head(200));
  });

  it('writes down only what takes long, once, and forgets it with its end', async () => {
    const storage = new FakeSessionStorage();
    const log = new ResponseLog(storage.connect());
    log.begin('short', head(200));
    log.begin('long', head(200));
    log.take('short');
    vi.advanceTimersByTime(5_000);
    await settled();
    expect([...storage.items.keys()]).toEqual(['r/long']);
    log.begin('later', head(200));
    vi.advanceTimersByTime(5_000);
    await settled();
    expect(storage.log.map(({ keys }) => keys)).toEqual([['r/long'], ['r/later']]);
    log.take('long');
    log.take('later');
    await settled();
    expect(storage.items.size).toBe(0);
  });

  it('keeps a long response over a kill', async () => {
    const storage = new FakeSessionStorage();
    await longUnderWay(storage);
    const { log, stored } = await afterKill(storage);
    log.restore(stored, never);
    expect(log.take('7')).toEqual(head(404));
    await settled();
    expect(storage.items.size).toBe(0);
  });

  it('amends a failure that was recorded before its response was read', async () => {
    const storage = new FakeSessionStorage();
    await longUnderWay(storage);
    const { log, stored } = await afterKill(storage);
    expect(log.take('7')).toBeUndefined();
    const amended: unknown[] = [];
    log.restore(stored, (...seen) => amended.push(seen) > 0);
    expect(amended).toEqual([['7', head(404)]]);
    await settled();
    expect(storage.items.size).toBe(0);
  });

  it('forgets the response of a request that succeeded before it was read', async () => {
    const storage = new FakeSessionStorage();
    await longUnderWay(storage);
    const { log, stored } = await afterKill(storage);
    log.take('7');
    log.restore(stored, never);
    expect(log.take('7')).toBeUndefined();
    await settled();
    expect(storage.items.size).toBe(0);
  });

  it('remembers a bounded number of requests, the latest', () => {
    const log = new ResponseLog(new FakeSessionStorage().connect());
    for (let i = 0; i <= 500; i += 1) log.begin(`${i}`, head(404));
    expect(log.take('0')).toBeUndefined();
    expect(log.take('1')).toEqual(head(404));
  });

  it('takes no more of the storage than its part, whatever a site sends', async () => {
    const storage = new FakeSessionStorage();
    const log = new ResponseLog(storage.connect());
    const long = { ...head(404), responseHeaders: [{ name: 'X', value: 'x'.repeat(400_000) }] };
    for (const id of ['1', '2', '3']) log.begin(id, long);
    log.begin('4', head(200));
    vi.advanceTimersByTime(5_000);
    await settled();
    expect([...storage.items.keys()]).toEqual(['r/1', 'r/2', 'r/4']);
    log.take('1');
    log.begin('5', head(200));
    vi.advanceTimersByTime(5_000);
    await settled();
    expect([...storage.items.keys()]).toEqual(['r/2', 'r/4', 'r/3', 'r/5']);
    expect(log.take('3')).toEqual(long);
  });

  it('works on when storage is full', async () => {
    const storage = new FakeSessionStorage();
    storage.quota = 0;
    const log = new ResponseLog(storage.connect());
    log.begin('7', head(404));
    vi.advanceTimersByTime(5_000);
    await settled();
    expect(log.take('7')).toEqual(head(404));
  });
});
