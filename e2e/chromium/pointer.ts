import { until } from '../wait';
import type { Panel } from './panel';

/** Runs in DevTools' own page: the corner of the extension's frame, which lies within shadow trees. */
function frameCorner(): { readonly x: number; readonly y: number } | undefined {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const isPanel = element instanceof HTMLIFrameElement && element.src.includes('/src/panel/');
      const box = element.getBoundingClientRect();
      if (isPanel && box.width > 0) return { x: box.left, y: box.top };
    }
  }
  return undefined;
}

/** Clicks the middle of an element as a mouse does: whatever lies on top gets the events. */
export async function clickAt(
  panel: Panel,
  selector: string,
  button: 'left' | 'right' = 'left',
): Promise<void> {
  const corner = await until('the panel’s frame', () => panel.frontend.call(frameCorner));
  const middle = await until(selector, () =>
    panel.page.call((css) => {
      const box = document.querySelector(css)?.getBoundingClientRect();
      return box && box.width > 0 ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : undefined;
    }, selector),
  );
  const at = { x: corner.x + middle.x, y: corner.y + middle.y };
  await panel.frontend.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
  for (const type of ['mousePressed', 'mouseReleased']) {
    await panel.frontend.send('Input.dispatchMouseEvent', { type, ...at, button, clickCount: 1 });
  }
}
