/** The throwaway extension's page: from here the bench speaks to the worker and learns which listeners returned. */
import browser from 'webextension-polyfill';
import { CHANNEL, type Request } from './protocol';

const returned = new Set<number>();
new BroadcastChannel(CHANNEL).onmessage = ({ data }: MessageEvent<unknown>) => {
  if (typeof data === 'number') returned.add(data);
};

const page = {
  ask: (request: Request): Promise<unknown> => browser.runtime.sendMessage(request),
  /** Sends events one after another, without waiting for any. */
  burst(keeper: Request & { ask: 'event' }, count: number): void {
    returned.clear();
    for (let i = 0; i < count; i += 1) {
      // A worker that is killed answers none of them.
      browser.runtime.sendMessage({ ...keeper, number: keeper.number + i }).catch(() => undefined);
    }
  },
  /** How many listeners have returned since the burst began. */
  returned: () => [...returned],
};

declare global {
  interface Window {
    bench: typeof page;
  }
}
window.bench = page;
