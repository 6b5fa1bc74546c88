import { writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Grouping } from '../../src/settings/schema';
import { readShownRows, type ShownRow } from '../shown-rows';
import { until } from '../wait';
import type { Target } from './target';

const imageSchema = v.object({ data: v.string() });

/** The keys that tests press, as DevTools gets them. */
const KEYS = {
  ArrowDown: 40,
  ArrowUp: 38,
  ArrowLeft: 37,
  ArrowRight: 39,
  Enter: 13,
  Escape: 27,
  Tab: 9,
  Home: 36,
  End: 35,
  Space: 32,
  Delete: 46,
  F3: 114,
  PageUp: 33,
  PageDown: 34,
  F10: 121,
} as const;
const ALT = 1;
const CTRL = 2;
const SHIFT = 8;

/** Drives our panel inside the real DevTools. */
export class Panel {
  constructor(
    /** DevTools' own window, of which the panel is a frame. */
    readonly frontend: Target,
    readonly page: Target,
  ) {}

  /** The rows in the document; a long list draws only those in view. */
  rows(): Promise<ShownRow[]> {
    return this.page.call(readShownRows);
  }

  /** Every row, by scrolling through the list from its beginning. */
  async allRows(): Promise<ShownRow[]> {
    const all = new Map<string, ShownRow>();
    for (let at = await this.#scrollTo(0); ; at = await this.#scrollTo(at.next)) {
      for (const row of await this.rows()) all.set(row.id, row);
      if (at.end) return [...all.values()];
    }
  }

  /** Scrolls the list. @returns whether its end is in view then, and half a page further on. */
  #scrollTo(top: number): Promise<{ readonly end: boolean; readonly next: number }> {
    return this.page.call(async (to) => {
      const list = document.querySelector('#list');
      if (!list) return { end: true, next: 0 };
      list.scrollTop = to;
      // A tab in the background has no frames, so neither scroll events: give it one.
      list.dispatchEvent(new Event('scroll'));
      await new Promise((drawn) => setTimeout(drawn));
      return {
        end: list.scrollTop + list.clientHeight >= list.scrollHeight - 1,
        next: list.scrollTop + list.clientHeight / 2,
      };
    }, top);
  }

  /** The codes of all rows in view, from top to bottom. */
  async codes(): Promise<string[]> {
    return (await this.rows()).map(({ code }) => code);
  }

  /** The paths of all rows in view, from top to bottom, with their queries. */
  async paths(): Promise<string[]> {
    return (await this.rows()).map(({ url }) => {
      const { pathname, search } = new URL(url);
      return pathname + search;
    });
  }

  /** The titles of the page groups in view, from top to bottom. */
  headings(): Promise<string[]> {
    return this.page.call(() =>
      Array.from(document.querySelectorAll('.lines .heading-text'), (heading) => heading.textContent ?? ''),
    );
  }

  /** How many failures the list holds, drawn or not. */
  async count(): Promise<number> {
    const label = await this.page.call(
      () => document.querySelector('#list')?.getAttribute('aria-label') ?? '0',
    );
    return Number(label.replace(/[^\d]/g, ''));
  }

  /** Waits until a row's URL ends in `path`. */
  row(path: string): Promise<ShownRow> {
    return until(`a row for ${path}`, async () => (await this.rows()).find(({ url }) => url.endsWith(path)));
  }

  /** Clicks the row whose URL ends in `path`, scrolling to find it, and waits for its details. */
  async select(path: string): Promise<void> {
    let next = 0;
    const { name } = await until(`a row for ${path}`, async () => {
      const row = (await this.rows()).find((each) => each.url.endsWith(path));
      if (row === undefined) {
        const at = await this.#scrollTo(next);
        next = at.end ? 0 : at.next;
        return undefined;
      }
      // Rows that came meanwhile may have pushed it out of view.
      const isPressed = await this.page.call((wanted) => {
        const cell = [...document.querySelectorAll('.lines .row > [title]')].find(
          (candidate) => candidate.getAttribute('title') === wanted,
        );
        cell?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
        return cell !== undefined;
      }, row.url);
      return isPressed ? row : undefined;
    });
    await until(`the details of ${path}`, () =>
      this.page.call(
        (wanted) => document.querySelector('.details')?.getAttribute('aria-label')?.endsWith(` ${wanted}`),
        name,
      ),
    );
  }

  /** The text of an element; empty when there is none. */
  text(selector: string): Promise<string> {
    return this.page.call((css) => {
      const element = document.querySelector(css);
      return element instanceof HTMLElement ? element.innerText : '';
    }, selector);
  }

  /** The characters of an element, whatever its style: layout doubles line breaks in {@link text}. */
  content(selector: string): Promise<string> {
    return this.page.call((css) => document.querySelector(css)?.textContent ?? '', selector);
  }

  /** Waits until an element's characters have `part` in them; also where they are not laid out, as lines out of view. */
  contentWith(selector: string, part: string): Promise<string> {
    return until(`"${part}" in ${selector}`, async () => {
      const content = await this.content(selector);
      return content.includes(part) ? content : '';
    });
  }

  /** Waits until an element's text has `part` in it, and returns all of it. */
  textWith(selector: string, part: string): Promise<string> {
    return until(`"${part}" in ${selector}`, async () => {
      const text = await this.text(selector);
      return text.includes(part) ? text : '';
    });
  }

  /** The characters of every element that a selector finds, in their order. */
  contents(selector: string): Promise<string[]> {
    return this.page.call(
      (css) => Array.from(document.querySelectorAll(css), (element) => element.textContent ?? ''),
      selector,
    );
  }

  /** An attribute of an element; null when either is not there. */
  attribute(selector: string, name: string): Promise<string | null> {
    return this.page.call(
      (css, wanted) => document.querySelector(css)?.getAttribute(wanted) ?? null,
      selector,
      name,
    );
  }

  /** Gives an element the focus. */
  focus(selector: string): Promise<void> {
    return this.page.call((css) => {
      const element = document.querySelector(css);
      if (!(element instanceof HTMLElement)) throw new Error(css);
      element.focus();
    }, selector);
  }

  /** Types a text, key by key. */
  async type(text: string): Promise<void> {
    for (const character of text) await this.press(character);
  }

  /** Loads the panel's page anew, as a new opening of DevTools would, and waits until it is drawn. */
  async reload(): Promise<void> {
    await this.page.call(() => {
      document.body.dataset['earlier'] = '';
      location.reload();
    });
    await until('the panel to be drawn anew', () =>
      this.page
        .call(() => !('earlier' in document.body.dataset) && document.querySelector('.status-bar') !== null)
        .catch(() => false),
    );
  }

  async click(selector: string, modifiers: { ctrl?: boolean } = {}): Promise<void> {
    await until(selector, () =>
      this.page.call(
        (css, ctrlKey) => {
          const element = document.querySelector(css);
          element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey }));
          return element !== null;
        },
        selector,
        modifiers.ctrl === true,
      ),
    );
  }

  /** Presses a button, or a check box until it is as wanted, by its text. */
  async choose(text: string, checked?: boolean): Promise<void> {
    await until(text, () =>
      this.page.call(
        (name, wanted) => {
          const controls = [...document.querySelectorAll<HTMLElement>('button, label.check')];
          const control = controls.find(
            (element) => (element.getAttribute('aria-label') ?? element.textContent?.trim()) === name,
          );
          const box = control?.querySelector('input');
          if (wanted === null || box?.checked !== wanted) (box ?? control)?.click();
          return control !== undefined;
        },
        text,
        checked ?? null,
      ),
    );
  }

  /** Empties the list by its button, and waits until it is. */
  async clear(): Promise<void> {
    await this.choose('Clear');
    await until('an empty list', async () => (await this.count()) === 0);
  }

  /** What has the focus: its id, else its label, else its text. */
  focused(): Promise<string> {
    return this.page.call(() => {
      const element = document.activeElement;
      const label = element?.getAttribute('aria-label') || element?.closest('label')?.textContent;
      return element?.id || label || element?.textContent?.trim() || '';
    });
  }

  /** Opens a tab of the details. */
  openTab(id: 'diagnosis' | 'headers' | 'body' | 'timing' | 'raw'): Promise<void> {
    return this.click(`#tab-${id}`);
  }

  /** Puts a text into a field, as a paste does: all at once. */
  fill(selector: string, text: string): Promise<void> {
    return this.page.call(
      (css, value) => {
        const field = document.querySelector(css);
        if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
          throw new Error(css);
        field.focus();
        field.value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      selector,
      text,
    );
  }

  /** Replaces the filter's text. */
  filter(text: string): Promise<void> {
    return this.fill('#filter', text);
  }

  /** Chooses a format in the export menu. */
  async exportAs(format: 'html' | 'json' | 'csv'): Promise<void> {
    await this.click('#export');
    await this.click(`.menu [data-entry="${format}"]`);
  }

  /** Presses a key as a user does; whatever has the focus in the panel gets it. */
  async press(
    key: keyof typeof KEYS | (string & Record<never, never>),
    modifiers: { ctrl?: boolean; shift?: boolean; alt?: boolean } = {},
  ): Promise<void> {
    const named: Readonly<Record<string, number>> = KEYS;
    const code = named[key] ?? key.toUpperCase().charCodeAt(0);
    const event = {
      key: key === 'Space' ? ' ' : key,
      code: named[key] === undefined ? `Key${key.toUpperCase()}` : key,
      windowsVirtualKeyCode: code,
      modifiers: (modifiers.ctrl ? CTRL : 0) + (modifiers.shift ? SHIFT : 0) + (modifiers.alt ? ALT : 0),
      ...(named[key] === undefined && !modifiers.ctrl
        ? { text: key }
        : key === 'Enter'
          ? { text: '\r' }
          : {}),
    };
    await this.frontend.send('Input.dispatchKeyEvent', {
      type: event.text ? 'keyDown' : 'rawKeyDown',
      ...event,
    });
    await this.frontend.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  /** Opens a view by its tab. */
  async openView(id: 'failures' | 'problems' | 'reference' | 'explain'): Promise<void> {
    await this.click(`#tab-${id}`);
    await until(
      `the view ${id}`,
      async () => (await this.attribute(`#tab-${id}`, 'aria-selected')) === 'true',
    );
  }

  /** Chooses what the list is grouped by. */
  groupBy(grouping: Grouping): Promise<void> {
    return this.page.call((value) => {
      const select = document.querySelector<HTMLSelectElement>('#group');
      if (!select) throw new Error('Nothing to group by');
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, grouping);
  }

  /** Brings every setting back to its default, by loading the panel's page without any. */
  async resetSettings(): Promise<void> {
    await this.page.run('localStorage.clear()');
    await this.reload();
  }

  /** Gives the list the keyboard. */
  focusList(): Promise<void> {
    return this.page.call(() => document.getElementById('list')?.focus());
  }

  /** Photographs DevTools with the panel in it. */
  async screenshot(file: string): Promise<void> {
    const { data } = v.parse(
      imageSchema,
      await this.frontend.send('Page.captureScreenshot', { format: 'png' }),
    );
    await writeFile(file, Buffer.from(data, 'base64'));
  }
}
