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
