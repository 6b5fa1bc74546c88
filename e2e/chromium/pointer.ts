import { until } from '../wait';
import { drawn } from './drawn';
import type { Panel } from './panel';

/** A place in the panel, in CSS pixels from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where an element of the panel is, in CSS pixels. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

interface Press {
  readonly button?: 'left' | 'right';
  readonly times?: number;
}

/** The mouse over the panel, as DevTools' window gets it from the system. */
export class Pointer {
  #at: Point = { x: 0, y: 0 };

  constructor(private readonly panel: Panel) {}

  /** Waits until an element is drawn. @returns where. */
  box(selector: string): Promise<Box> {
    return until(`${selector} to be drawn`, () =>
      this.panel.page.call((css) => {
        const element = document.querySelector(css);
        if (!element) return undefined;
        const { x, y, width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 ? { x, y, width, height } : undefined;
      }, selector),
    );
  }

  /** The middle of an element. */
  async middle(selector: string): Promise<Point> {
    const { x, y, width, height } = await this.box(selector);
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** Moves, without a button or with the one that is held. */
  async move(to: Point, isHeld = false): Promise<void> {
    this.#at = to;
    await this.#send('mouseMoved', isHeld ? { button: 'left', buttons: 1 } : {});
  }

  /** Moves to an element's middle, and rests there. */
  async hover(selector: string): Promise<void> {
    await this.move(await this.middle(selector));
  }

  /** Presses where an element is; `times` as a double click does. */
  async click(selector: string, { button = 'left', times = 1 }: Press = {}): Promise<void> {
    await this.hover(selector);
    for (let clickCount = 1; clickCount <= times; clickCount += 1) {
      await this.#send('mousePressed', { button, clickCount });
      await this.#send('mouseReleased', { button, clickCount });
    }
  }

  /** Presses at one place, and lets go at another, as slowly as a hand: moves within a frame are told as one. */
  async drag(from: Point, to: Point): Promise<void> {
    await this.move(from);
    await drawn(this.panel);
    await this.#send('mousePressed', { button: 'left', clickCount: 1 });
    await drawn(this.panel);
    await this.move({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, true);
    await drawn(this.panel);
    await this.move(to, true);
    await drawn(this.panel);
    await this.#send('mouseReleased', { button: 'left', clickCount: 1 });
  }

  /** Where the panel is within DevTools' window. */
  #origin(): Promise<Point> {
    return this.panel.frontend.call(() => {
      const frames = (root: Document | ShadowRoot): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          ...(element.matches('iframe[src*="/src/panel/"]') ? [element] : []),
          ...(element.shadowRoot ? frames(element.shadowRoot) : []),
        ]);
      const [frame] = frames(document);
      if (!frame) throw new Error('The panel has no frame');
      const { x, y } = frame.getBoundingClientRect();
      return { x, y };
    });
  }

  async #send(type: string, params: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const { x, y } = await this.#origin();
    await this.panel.frontend.send('Input.dispatchMouseEvent', {
      type,
      // A button's events have whole pixels, those of moves need not.
      x: Math.round(x + this.#at.x),
      y: Math.round(y + this.#at.y),
      ...params,
    });
  }
}
