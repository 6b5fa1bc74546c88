/** Frames until what came near the view has its true height. */
const FRAMES = 4;

/**
 * Scrolls to something in a text that is laid out as it comes near the view: that gives what is above it other heights
 * than were guessed, so the scrolling is done again for a few frames.
 */
export function untilSettled(scroll: () => void): void {
  let left = FRAMES;
  const again = () => {
    scroll();
    if (left-- > 0) requestAnimationFrame(again);
  };
  again();
}

function isScroller(element: Element): boolean {
  const { overflowY } = getComputedStyle(element);
  return overflowY === 'auto' || overflowY === 'scroll';
}

/**
 * Scrolls what an element lies in, so that it stands in the middle, or at the beginning. What browsers have for this scrolls the frames
 * around the panel too, which stay so: DevTools' own by some pixels.
 */
export function bringIntoView(element: Element, to: 'middle' | 'start'): void {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (!isScroller(at)) continue;
    const [box, port] = [element.getBoundingClientRect(), at.getBoundingClientRect()];
    const offset = to === 'start' ? 0 : (port.height - box.height) / 2;
    at.scrollTop += box.top - port.top - offset;
    if (box.left < port.left || box.right > port.right)
      at.scrollLeft += box.left - port.left - port.width / 2;
  }
}
