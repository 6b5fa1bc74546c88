import { type Badge, paintBadge } from '../browser/action';
import { type Failure, NO_TAB } from '../failure/failure';
import type { FailureStore } from './store';

/** DevTools' own red and amber; both carry white text at 4.5 : 1 or better. */
const COLORS = { error: '#c5221f', warning: '#b06000' } as const;

/** The badge for the failures that count: how many in at most four characters, and as bad as the worst. */
export function badgeFor(counted: readonly Failure[]): Badge {
  const count = counted.length;
  if (count === 0) return { text: '', color: COLORS.warning, title: 'Substatus' };
  const server = counted.some(({ status }) => status === 0 || status >= 500);
  return {
    text: count > 99 ? '99+' : String(count),
    color: server ? COLORS.error : COLORS.warning,
    title: `Substatus · ${count}`,
  };
}

/** How long a burst of failures is gathered before the badge is painted, in ms. */
const BURST = 50;

/** Paints each tab's badge when its count may have changed. */
export class BadgePainter {
  readonly #waiting = new Set<number>();

  constructor(
    private readonly store: FailureStore,
    private readonly paint: (tabId: number, badge: Badge) => Promise<void> = paintBadge,
  ) {
    store.onChange(({ tabId }) => this.repaint(tabId));
  }

  /** Paints again what the browser may have wiped: it resets per-tab badges on navigation. Most tabs have none. */
  async restore(tabId: number): Promise<void> {
    await this.store.ready;
    if (this.store.tab(tabId).failures.size > 0) this.repaint(tabId);
  }

  /** Paints a tab's badge soon. */
  repaint(tabId: number): void {
    if (tabId === NO_TAB || this.#waiting.has(tabId)) return;
    this.#waiting.add(tabId);
    setTimeout(() => void this.#paintNow(tabId), BURST);
  }

  /** Paints every tab that has failures; after the background's start. */
  repaintAll(): void {
    for (const tabId of this.store.tabIds()) this.repaint(tabId);
  }

  async #paintNow(tabId: number): Promise<void> {
    await this.store.ready;
    this.#waiting.delete(tabId);
    // What can't be painted now is painted with the next change.
    await this.paint(tabId, badgeFor(this.store.tab(tabId).counted())).catch(() => undefined);
  }
}
