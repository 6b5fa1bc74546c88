import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { bringIntoView, untilSettled } from '../../into-view';

/** Which piece of evidence the reader is at: a new object for each step, so that a step to the same piece is one. */
export interface At {
  readonly place: number | undefined;
}

/** A marked piece of a body. The first of the piece that the reader steps to comes into view, also when it is drawn late. */
export function Mark({
  children,
  place,
  isFirst,
  at,
}: {
  readonly children: ComponentChildren;
  readonly place: number;
  /** Whether it begins the piece of evidence, which may go over several lines. */
  readonly isFirst: boolean;
  readonly at: ReadonlySignal<At>;
}) {
  const element = useRef<HTMLElement>(null);
  const step = at.value;
  const isCurrent = step.place === place;
  useLayoutEffect(() => {
    const { current } = element;
    if (isCurrent && isFirst && current) untilSettled(() => bringIntoView(current, 'middle'));
  }, [isCurrent, isFirst, step]);
  return (
    <mark ref={element} class={isCurrent ? 'current' : undefined}>
      {children}
    </mark>
  );
}
