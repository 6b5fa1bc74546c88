import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';

/**
 * Follows a signal from one value to the next when the frame that shows the change elsewhere was painted: what takes long to draw does not
 * hold that up. What comes and goes does so at once.
 * @param source undefined while there is nothing.
 */
export function useAfterPaint<Value>(
  source: ReadonlySignal<Value | undefined>,
): ReadonlySignal<Value | undefined> {
  const followed = useSignal(source.peek());
  useSignalEffect(() => {
    const value = source.value;
    if (value === undefined || followed.peek() === undefined) {
      followed.value = value;
      return;
    }
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => {
        followed.value = value;
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  });
  return followed;
}
