import type { PanelInDevTools } from '../panel-in-devtools';

/** What a key costs at least: fields beside the filter's, which know nothing of failures. */
export const FLOORS = [
  { name: 'a field alone', selector: '#bare' },
  { name: 'a field that writes as many plain lines as the list draws', selector: '#plain' },
] as const;

/**
 * Adds the fields to the panel. The one has a listener that does nothing; that of the other writes what the list shows, in another order
 * with each key, into lines of plain elements, without a library, scrolling, or anything to find out.
 */
export async function addFloors(driver: PanelInDevTools): Promise<void> {
  await driver.panel.page.call(() => {
    const addField = (id: string, onInput: () => void) => {
      const field = document.createElement('input');
      field.id = id;
      field.className = 'floor';
      field.style.cssText = 'position:fixed;inset-inline-end:0;inset-block-end:0;inline-size:80px';
      field.addEventListener('input', onInput);
      document.body.append(field);
    };
    addField('bare', () => {});

    const rows = Array.from(document.querySelectorAll('.lines .row'), (row) =>
      Array.from(row.children, ({ textContent }) => textContent ?? ''),
    );
    const list = document.querySelector('#list')?.getBoundingClientRect();
    const plain = document.createElement('div');
    plain.className = 'floor';
    plain.hidden = true;
    plain.style.cssText = `position:fixed;overflow:hidden;inset-block-start:${list?.top}px;inset-inline-start:0;inline-size:${list?.width}px;block-size:${list?.height}px;background:Canvas`;
    const lines = rows.map((texts) => {
      const line = document.createElement('div');
      line.style.cssText = `display:grid;block-size:22px;contain:strict;white-space:nowrap;grid-template-columns:repeat(${texts.length},1fr)`;
      const cells = texts.map(() => {
        const cell = document.createElement('span');
        cell.style.cssText = 'overflow:hidden;text-overflow:ellipsis';
        const text = document.createTextNode('');
        cell.append(text);
        line.append(cell);
        return text;
      });
      plain.append(line);
      return cells;
    });
    document.body.append(plain);
    let keys = 0;
    addField('plain', () => {
      plain.hidden = false;
      keys += 1;
      for (const [at, cells] of lines.entries()) {
        const texts = rows[(at + 7 * keys) % rows.length] ?? [];
        for (const [nth, cell] of cells.entries()) cell.data = texts[nth] ?? '';
      }
    });
  });
}

/** Hides what the second field wrote. */
export async function hidePlainLines(driver: PanelInDevTools): Promise<void> {
  await driver.panel.page.call(() => {
    const plain = document.querySelector('div.floor');
    if (plain instanceof HTMLElement) plain.hidden = true;
  });
}

export async function removeFloors(driver: PanelInDevTools): Promise<void> {
  await driver.panel.page.call(() => {
    for (const element of document.querySelectorAll('.floor')) element.remove();
  });
}
