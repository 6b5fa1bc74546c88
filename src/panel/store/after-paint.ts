/** Longest that work waits for a frame, in ms: a panel in the background has none. */
const PATIENCE = 100;

/** Does work after what was changed is on the screen. Node has none. */
export function afterPaint(work: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    work();
  };
  if (typeof requestAnimationFrame === 'function') requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, PATIENCE);
}
