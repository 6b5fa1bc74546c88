import type { Signal } from '@preact/signals';
import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';

const LEAST = 0.15;
const MOST = 0.85;
const STEP = 0.02;

/** A part that leaves room for both sides. */
export const clampSplit = (part: number) => Math.min(MOST, Math.max(LEAST, part));

/**
 * The bar between list and details: drag it, or move it with the arrow keys; a double click halves.
 * @param split the details' part of the room.
 */
export function Splitter({
  split,
  place,
  label,
}: {
  readonly split: Signal<number>;
  readonly place: 'right' | 'below';
  readonly label: string;
}) {
  const isBeside = place === 'right';
  const onPointerMove = (event: TargetedPointerEvent<HTMLElement>) => {
    const { currentTarget, pointerId, clientX, clientY } = event;
    const room = currentTarget.parentElement?.getBoundingClientRect();
    if (!room || !currentTarget.hasPointerCapture(pointerId)) return;
    const before = isBeside ? (clientX - room.left) / room.width : (clientY - room.top) / room.height;
    split.value = clampSplit(1 - before);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key === (isBeside ? 'ArrowLeft' : 'ArrowUp')) split.value = clampSplit(split.value + STEP);
    else if (event.key === (isBeside ? 'ArrowRight' : 'ArrowDown'))
      split.value = clampSplit(split.value - STEP);
    else return;
    event.preventDefault();
  };
  return (
    <div
      class={`splitter ${place}`}
      role="separator"
      aria-label={label}
      aria-orientation={isBeside ? 'vertical' : 'horizontal'}
      aria-valuenow={Math.round(clampSplit(split.value) * 100)}
      aria-valuemin={LEAST * 100}
      aria-valuemax={MOST * 100}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onDblClick={() => {
        split.value = 0.5;
      }}
      onKeyDown={onKeyDown}
    />
  );
}
