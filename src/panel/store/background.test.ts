import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aFailure } from '../../failure/filter-fixture';
import { BackgroundLink } from './background';
import { FakeHost } from './fake-host.fixture';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const open = { type: 'open', tabId: 1 };

function aLink() {
  const host = new FakeHost();
  const received = vi.fn();
  return { host, received, link: new BackgroundLink(host, received) };
}

describe('BackgroundLink', () => {
  it('says first which tab it is about', () => {
    expect(aLink().host.said).toEqual([open]);
  });

  it('is connected once the whole state has arrived', () => {
    const { host, link, received } = aLink();
    host.snapshot([aFailure()], { last: false });
    expect(link.connected.value).toBe(false);
    host.snapshot([], { first: false });
    expect(link.connected.value).toBe(true);
    expect(received).toHaveBeenCalledTimes(2);
  });

  it('keeps the background awake', () => {
    const { host } = aLink();
    vi.advanceTimersByTime(60_000);
    expect(host.pings).toBe(3);
  });

  it('waits twice as long for each connection that fails, up to 5 s', () => {
    const { host } = aLink();
    const waits = [50, 100, 200, 400, 800, 1600, 3200, 5000, 5000];
    for (const [i, wait] of waits.entries()) {
      host.disconnect();
      vi.advanceTimersByTime(wait - 1);
      expect(host.said).toHaveLength(i + 1);
      vi.advanceTimersByTime(1);
      expect(host.said).toHaveLength(i + 2);
    }
  });

  it('is quick again after a connection that was good', () => {
    const { host, link } = aLink();
    host.disconnect();
    vi.advanceTimersByTime(50);
    host.disconnect();
    vi.advanceTimersByTime(100);
    host.snapshot();
    expect(link.connected.value).toBe(true);
    host.disconnect();
    expect(link.connected.value).toBe(false);
    vi.advanceTimersByTime(50);
    expect(host.said).toEqual([open, open, open, open]);
  });

  it.each([undefined, 'hello', { type: 'erase' }, { type: 'access', access: 'perhaps' }])(
    'refuses the message %j loudly',
    (message) => {
      const { host, received } = aLink();
      expect(() => host.tell(message)).toThrow(/Invalid/);
      expect(received).not.toHaveBeenCalled();
    },
  );
});
