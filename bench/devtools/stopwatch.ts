/**
 * Times what a reader sees, from within the panel or DevTools' own page. Each step leaves a measure of the User Timing API, by which
 * the trace finds it. Bundled and injected: the extension as shipped knows nothing of it.
 */
import { frames, painted } from './frames';

/** A step is over when nothing in the document has changed for so long, in ms. */
const QUIET = 100;
/** The shortest duration that the Event Timing API tells of, in ms. https://w3c.github.io/event-timing/ */
const SHORTEST = 16;

/** TypeScript's own type has no threshold yet. */
const keys: PerformanceObserverInit & { readonly durationThreshold: number } = {
  type: 'event',
  durationThreshold: SHORTEST,
};

const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

/** How a step ended. */
export interface Step {
  /** From its beginning until its last change was painted, in ms. */
  readonly took: number;
  /** Whether it changed anything in the document. */
  readonly changed: boolean;
}

class Stopwatch {
  #changes = 0;
  #lastPaint = 0;
  #painting = false;
  #durations: number[] = [];

  constructor() {
    new MutationObserver(() => {
      this.#changes += 1;
      void this.#watchPaint();
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'keydown') this.#durations.push(duration);
    }).observe(keys);
  }

  /** Does something and waits until all that comes of it is painted. */
  time(name: string, act: () => void): Promise<Step> {
    const before = this.#changes;
    const from = performance.now();
    act();
    return this.#settled(name, from, before);
  }

  /** Does something and waits for two frames to begin, and longer if the document still changes then. @returns ms. */
  async twoFramesOrMore(name: string, act: () => void): Promise<number> {
    const before = this.#changes;
    const from = performance.now();
    act();
    const second = frames(2).then(() => performance.now());
    return (await this.#settled(name, from, before, second)).took;
  }

  /** Does something and waits for two frames to begin, whatever they show. @returns ms. */
  async twoFrames(name: string, act: () => unknown): Promise<number> {
    const start = performance.now();
    await act();
    await frames(2);
    return this.#measured(name, start, performance.now());
  }

  /**
   * Waits for a key that is pressed outside, and times it from its time stamp on.
   * @param end whether the step ends with the next frame, or with the last change
   */
  nextKey(name: string, end: 'settled' | 'next frame'): Promise<Step> {
    return new Promise((resolve) => {
      const onKey = ({ timeStamp }: Event) => {
        const before = this.#changes;
        if (end === 'settled') resolve(this.#settled(name, timeStamp, before));
        else
          void painted().then((to) =>
            resolve({ took: this.#measured(name, timeStamp, to), changed: this.#changes > before }),
          );
      };
      addEventListener('keydown', onKey, { capture: true, once: true });
    });
  }

  /** Waits until nothing in the document has changed for so many ms. @returns when the last change was painted. */
  async quiet(ms: number): Promise<number> {
    for (let seen = -1; seen !== this.#changes; ) {
      seen = this.#changes;
      await pause(ms);
    }
    return this.#lastPaint;
  }

  /** What the Event Timing API said of the keys since the last call; it is silent about those below 16 ms. */
  async keyDurations(): Promise<readonly number[]> {
    await pause(QUIET);
    return this.#durations.splice(0);
  }

  /**
   * Scrolls an element by so many pixels a frame, to and fro, or to places all over it.
   * Each frame is a measure from the change of `scrollTop` until what it shows is painted.
   */
  async scroll(name: string, element: Element, step: number | 'jumps', count: number): Promise<void> {
    const room = element.scrollHeight - element.clientHeight;
    let down = true;
    for (let i = 0; i < count; i += 1) {
      const from = performance.now();
      if (step === 'jumps') element.scrollTop = (room * ((i * 37) % 101)) / 100;
      else {
        if (element.scrollTop + step > room) down = false;
        if (element.scrollTop - step < 0) down = true;
        element.scrollTop += down ? step : -step;
      }
      // What was painted is laid out, so that the next change of scrollTop forces no layout of its own.
      this.#measured(name, from, await painted());
    }
  }

  async #watchPaint(): Promise<void> {
    if (this.#painting) return;
    this.#painting = true;
    this.#lastPaint = await painted();
    this.#painting = false;
  }

  /**
   * Waits until nothing changes any more.
   * @param earliest when the step ends at the earliest
   */
  async #settled(name: string, from: number, before: number, earliest = painted()): Promise<Step> {
    const first = await earliest;
    await this.quiet(QUIET);
    return {
      took: this.#measured(name, from, Math.max(first, this.#lastPaint)),
      changed: this.#changes > before,
    };
  }

  #measured(name: string, start: number, end: number): number {
    performance.measure(name, { start, end });
    return end - start;
  }
}

declare global {
  interface Window {
    stopwatch: Stopwatch;
  }
}
window.stopwatch = new Stopwatch();
