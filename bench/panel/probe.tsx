import { effect } from '@preact/signals';
import { render } from 'preact';
import type { FixtureHost } from '../../src/panel/host/fixture-host';
import type { ViewModel } from '../../src/panel/store/view-model';
import { LINE_HEIGHTS } from '../../src/panel/views/list/list';
import { entryAt, failures, hasEntryWithBody } from '../records/failures';

declare global {
  interface Window {
    /** What the bench measures with, from outside. */
    probe: Probe;
  }
}

/** How often a step is done for one sample. */
const STEPS = 20;
const TYPED = 'upload';
/** How long news wait for one another, in ms: a list that was just drawn is not drawn again at once. */
const REST = 400;

function element<T extends HTMLElement>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`There is no ${selector}`);
}

/** Lets what waits as a microtask run, so that a change is drawn, without the delay of a timer. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Makes the browser lay out what was drawn; a step is not over before. */
function layOut(): number {
  return document.body.getBoundingClientRect().height + document.querySelectorAll('.lines .line').length;
}

/** Times the panel's steps. Every method gives ms a step, style and layout included, painting not. */
export class Probe {
  /** From the first line of the view model until the whole list is there and drawn. */
  readonly loaded: Promise<number>;
  #added: number;

  constructor(
    private readonly host: FixtureHost,
    private readonly model: ViewModel,
    count: number,
    private readonly started: number,
  ) {
    this.#added = count;
    this.loaded = this.#connected()
      .then(drawn)
      .then(() => {
        layOut();
        return performance.now() - started;
      });
  }

  /** From the first line of the view model until every body that DevTools has is read. */
  async bodiesRead(): Promise<number> {
    await this.loaded;
    const { rows } = this.model.session.list;
    const isRead = () =>
      [...rows.peek()].every(({ failure, body }) => body.kind === 'known' || !hasEntryWithBody(failure));
    while (!isRead()) await new Promise((resume) => setTimeout(resume, 20));
    return performance.now() - this.started;
  }

  /** One page further down, and then up again. */
  async scroll(): Promise<number> {
    const list = element('#list', HTMLElement);
    list.scrollTop = 0;
    return this.#steps((step) => {
      const page = step < STEPS / 2 ? step + 1 : STEPS - step - 1;
      list.scrollTop = page * 30 * LINE_HEIGHTS.compact;
      list.dispatchEvent(new Event('scroll'));
    });
  }

  /** A letter more in the filter field; the field is emptied between words. */
  async type(): Promise<number> {
    return this.#steps((step) => {
      const letters = (step % TYPED.length) + 1;
      this.#filter(TYPED.slice(0, letters));
    }).finally(() => this.#filter(''));
  }

  /** The first letter ever typed. */
  async firstLetter(): Promise<number> {
    await this.loaded;
    return this.#steps(() => this.#filter('u'), 1);
  }

  /** 100 more failures, in one message of the background. */
  async add(): Promise<number> {
    return this.#steps(
      () => {
        this.host.add(failures(100, this.#added));
        this.#added += 100;
      },
      3,
      REST,
    );
  }

  /** One failure more, and DevTools' entry and body for it. */
  async live(): Promise<number> {
    return this.#steps(
      () => {
        this.host.add(failures(1, this.#added));
        this.host.log(entryAt(this.#added));
        this.#added += 1;
      },
      5,
      REST,
    );
  }

  /** The arrow key to the next row, with the details open. */
  async arrow(): Promise<number> {
    const list = element('#list', HTMLElement);
    return this.#steps(() => {
      list.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    }).finally(() => {
      this.model.selectedId.value = undefined;
    });
  }

  /** The floor: a list of 1,000 lines of seven cells, none of them left out. */
  async plainList(): Promise<number> {
    const place = document.createElement('div');
    place.style.cssText = 'position:fixed;inset:0;overflow:auto;visibility:hidden';
    document.body.append(place);
    const lines = failures(1000);
    const start = performance.now();
    render(
      lines.map(({ id, url, method, status, type, ip, endedAt }) => (
        <div key={id} style={{ display: 'flex' }}>
          {[id, url, method, status, type, ip, endedAt].map((text, i) => (
            <span key={String(i)}>{text}</span>
          ))}
        </div>
      )),
      place,
    );
    await drawn();
    place.getBoundingClientRect();
    const took = performance.now() - start;
    render(null, place);
    place.remove();
    return took;
  }

  /** Waits until the whole state has arrived. */
  #connected(): Promise<void> {
    return new Promise((resolve) => {
      effect(() => {
        if (this.model.session.link.connected.value) resolve();
      });
    });
  }

  #filter(text: string): void {
    const field = element('#filter', HTMLInputElement);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** @param rest before each step, in ms. @returns ms a step, rests left out. */
  async #steps(step: (number: number) => void, count = STEPS, rest = 0): Promise<number> {
    await drawn();
    layOut();
    let changed = 0;
    const observer = new MutationObserver(() => {
      changed += 1;
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    let took = 0;
    for (let i = 0; i < count; i += 1) {
      if (rest > 0) await new Promise((resume) => setTimeout(resume, rest));
      const start = performance.now();
      step(i);
      await drawn();
      layOut();
      took += performance.now() - start;
    }
    observer.disconnect();
    if (changed < count) throw new Error(`Only ${changed} of ${count} steps drew anything`);
    return took / count;
  }
}
