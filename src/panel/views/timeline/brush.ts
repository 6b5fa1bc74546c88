import { type Signal, useSignal } from '@preact/signals';
import type { RefObject, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { type Axis, binAt } from '../../timeline/axis';
import { type Drag, dragged, type Grip, gripAt, narrowing } from '../../timeline/drag';
import type { Span } from '../../timeline/span';

/** How near to an end of the span counts as on it, and from where on a press is a drag, in CSS pixels. */
const REACH = 6;
const FAR = 3;

const same = (a: Span | undefined, b: Span | undefined) => a?.from === b?.from && a?.to === b?.to;

/**
 * Chooses a span with the pointer: drag to make one, drag its ends or its middle to change it.
 * @returns the handlers of the strip, the bin below a pointer that drags nothing, what that would hold, and what gives the span up, in the
 * middle of a drag too.
 */
export function useBrush(
  strip: RefObject<HTMLElement | null>,
  axis: Axis | undefined,
  span: Signal<Span | undefined>,
) {
  const hovered = useSignal<number | undefined>(undefined);
  const grip = useSignal<Grip>('new');
  const drag = useRef<(Drag & { readonly x: number; moved: boolean }) | undefined>(undefined);

  const placeAt = ({ clientX }: PointerEvent) => {
    const { left = 0, width = 1 } = strip.current?.getBoundingClientRect() ?? {};
    return { place: (clientX - left) / width, reach: REACH / width };
  };
  const end = () => {
    drag.current = undefined;
  };
  const giveUp = () => {
    end();
    span.value = undefined;
  };

  const follow = (event: TargetedPointerEvent<HTMLElement>) => {
    if (!axis) return;
    const { place, reach } = placeAt(event);
    const under = drag.current;
    if (!under) {
      hovered.value = binAt(place, axis);
      grip.value = gripAt(place, span.peek(), axis, reach);
      return;
    }
    under.moved ||= Math.abs(event.clientX - under.x) >= FAR;
    if (!under.moved) return;
    hovered.value = undefined;
    const next = narrowing(dragged(under, place, axis), axis);
    if (!same(next, span.peek())) span.value = next;
  };

  return {
    hovered,
    grip,
    giveUp,
    handlers: {
      onPointerDown(event: TargetedPointerEvent<HTMLElement>) {
        if (event.button !== 0 || !axis) return;
        const { place, reach } = placeAt(event);
        const held = gripAt(place, span.peek(), axis, reach);
        drag.current = { grip: held, at: place, span: span.peek(), x: event.clientX, moved: false };
        event.currentTarget.setPointerCapture(event.pointerId);
        // The keys go on from there: Esc gives the span up.
        strip.current?.querySelector<HTMLElement>(held === 'from' ? '.from' : '.to')?.focus();
        event.preventDefault();
      },
      onPointerMove: follow,
      onPointerUp(event: TargetedPointerEvent<HTMLElement>) {
        // Where it is let go counts, whether or not a move told of it.
        if (drag.current) follow(event);
        end();
      },
      onPointerCancel: end,
      onPointerLeave() {
        hovered.value = undefined;
      },
      onDblClick: giveUp,
    },
  };
}
