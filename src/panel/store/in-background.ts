/** How long work waits after a key, in ms: longer than it takes until the next, when someone types. */
const AFTER_KEY = 300;

let keyAt = Number.NEGATIVE_INFINITY;
if (typeof addEventListener === 'function') {
  addEventListener(
    'keydown',
    () => {
      keyAt = performance.now();
    },
    { capture: true, passive: true },
  );
}

/** Node has no such order. */
const whenIdle: (work: () => void) => void =
  typeof scheduler === 'undefined'
    ? (work) => setTimeout(work, 0)
    : (work) => void scheduler.postTask(work, { priority: 'background' });

/**
 * Does work when nothing more urgent waits: input and drawing come first, and while someone types, all of it waits. A slice of a few ms
 * may be short, but it makes the next letter late, and what it finds out has the whole filter made again.
 */
export function inBackground(work: () => void): void {
  const wait = keyAt + AFTER_KEY - performance.now();
  if (wait > 0) setTimeout(() => inBackground(work), wait);
  else whenIdle(work);
}
