/** Waits for so many animation frames to begin. */
export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) await new Promise((resume) => requestAnimationFrame(resume));
}

/**
 * Called as a frame begins, it gives the time when the main thread has painted it, on the clock of `performance.now()`: a task of the
 * highest priority runs right after style, layout and paint, and before all else that waits, such as timers and messages.
 * https://developer.mozilla.org/docs/Web/API/Prioritized_Task_Scheduling_API
 */
export function afterPaint(): Promise<number> {
  return scheduler.postTask(() => performance.now(), { priority: 'user-blocking' });
}

/** The time at which the next frame is painted. */
export async function painted(): Promise<number> {
  await frames(1);
  return afterPaint();
}
