import type { Panel } from './panel';

/** Waits until the panel was drawn as it is: two frames have begun, in which it saw its own measures and what it was told. */
export function drawn(panel: Panel): Promise<void> {
  return panel.page.call(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
}

/** Scrolls the list, and waits until it was drawn there. @param top in CSS pixels. */
export async function scrollList(panel: Panel, top: number): Promise<void> {
  await panel.page.call((to) => document.querySelector('#list')?.scrollTo(0, to), top);
  await drawn(panel);
}
