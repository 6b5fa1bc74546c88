/** Waits for so many animation frames to begin. */
export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) await new Promise((resume) => requestAnimationFrame(resume));
}

/**
 * Called as a frame begins, it gives the time when the main thread has painted it, on the clock of `performance.now()`: a message
 * that is posted then comes in the turn after style, layout and paint.
 */
export function afterPaint(): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(performance.now());
    };
    port2.postMessage(null);
  });
}

/** The time at which the next frame is painted. */
export async function painted(): Promise<number> {
  await frames(1);
  return afterPaint();
}
