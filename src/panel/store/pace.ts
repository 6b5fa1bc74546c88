import { inBackground } from './in-background';

/** How long the work goes on at once, in ms; then input and drawing have their turn. */
const SLICE = 10;

/** Goes at long work in slices, when nothing more urgent is to be done. */
export class Pace {
  #until = performance.now() + SLICE;

  /**
   * @param signal gives the work up.
   * @param rested is called after each slice.
   */
  constructor(
    private readonly signal: AbortSignal,
    private readonly rested: () => void,
  ) {}

  /** To be awaited before each piece of the work. Rejects when the work was given up. */
  async step(): Promise<void> {
    if (performance.now() < this.#until) return;
    this.rested();
    await new Promise<void>(inBackground);
    this.signal.throwIfAborted();
    this.#until = performance.now() + SLICE;
  }
}
