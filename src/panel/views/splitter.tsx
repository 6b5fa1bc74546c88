import type { Signal } from '@preact/signals';
import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';

const LEAST = 0.2;
const MOST = 0.8;
const STEP = 0.02;

const clamp = (part: number) => Math.min(MOST, Math.max(LEAST, part));

/** The bar between list and details: drag it, or move it with the arrow keys. */
export function Splitter({ split }: { readonly split: Signal<number> }) {
  const onPointerMove = (event: TargetedPointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    split.value = clamp(1 - event.clientX / window.innerWidth);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key === 'ArrowLeft') split.value = clamp(split.value + STEP);
    else if (event.key === 'ArrowRight') split.value = clamp(split.value - STEP);
    else return;
    event.preventDefault();
  };
  return (
    <div
      class="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-valuenow={Math.round(split.value * 100)}
      aria-valuemin={LEAST * 100}
      aria-valuemax={MOST * 100}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
