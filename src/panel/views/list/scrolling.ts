import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Lines } from '../../store/lines';
import type { ViewModel } from '../../store/view-model';
import { anchorOf, scrollFor } from './anchor';
import { scrollTo } from './window';

/** What of the list is in view; in CSS pixels. */
interface Scroll {
  readonly top: number;
  readonly height: number;
  readonly width: number;
  /** Of all lines and what stands above them. */
  readonly whole: number;
}

export interface Scrolling {
  readonly scroll: ReadonlySignal<Scroll>;
  /** Lines that came below the view while it stayed where it was. */
  readonly below: ReadonlySignal<number>;
  /** To be called when the list was scrolled. */
  readonly measure: () => void;
  /** The pointer rests so far below the top of the lines; undefined when it left the list. */
  readonly point: (offset: number | undefined) => void;
  /** Scrolls a line into view. */
  readonly show: (key: string) => void;
  readonly toEnd: () => void;
}

/**
 * Scrolls the list as a log is scrolled: the end stays in view until the user scrolls up, and again from the end on; what comes and
 * goes above moves neither the line under the pointer nor the active one; and a line that becomes active comes into view.
 * @param lineHeight in CSS pixels; the column headings are as high.
 */
export function useScrolling(
  { lines, activeKey }: ViewModel,
  view: RefObject<HTMLDivElement | null>,
  lineHeight: number,
): Scrolling {
  const scroll = useSignal<Scroll>({ top: 0, height: 600, width: 1000, whole: 0 });
  const isFollowing = useSignal(true);
  /** Whether a line was kept in its place when others came last, though the end is followed. */
  const isHeld = useSignal(false);
  const pointer = useRef<number | undefined>(undefined);
  const laidOut = useRef<Lines | undefined>(undefined);
  const seen = useSignal(lines.peek().length);

  const measure = () => {
    const element = view.current;
    if (!element) return;
    const { scrollTop, clientHeight, clientWidth, scrollHeight } = element;
    const last = scroll.peek();
    // Lines that go push the view up too; only a list that stayed as long was scrolled by the user.
    if (scrollTop < last.top && scrollHeight === last.whole) isFollowing.value = false;
    if (scrollTop + clientHeight >= scrollHeight - lineHeight) {
      isFollowing.value = true;
      seen.value = lines.peek().length;
    }
    const isSame =
      last.top === scrollTop &&
      last.height === clientHeight &&
      last.width === clientWidth &&
      last.whole === scrollHeight;
    if (!isSame)
      scroll.value = { top: scrollTop, height: clientHeight, width: clientWidth, whole: scrollHeight };
  };

  useEffect(() => {
    const observer = new ResizeObserver(measure);
    if (view.current) observer.observe(view.current);
    return () => observer.disconnect();
  }, [lineHeight]);

  useLayoutEffect(() => {
    const element = view.current;
    const before = laidOut.current;
    laidOut.current = lines.value;
    if (!element || before === lines.value) return;
    const last = scroll.peek();
    // Fewer lines than before may have pushed the view up; otherwise it is where it was last scrolled to, measured or not yet.
    const isAtEnd = element.scrollTop + element.clientHeight >= element.scrollHeight;
    const top = isAtEnd ? last.top : element.scrollTop;
    if (top < last.top) isFollowing.value = false;
    const anchor =
      before &&
      anchorOf({
        lines: before,
        top,
        height: last.height - lineHeight,
        lineHeight,
        pointer: pointer.current,
        activeKey: activeKey.peek(),
        isFollowing: isFollowing.peek(),
      });
    const place = anchor ? scrollFor(anchor, lines.value, lineHeight) : element.scrollHeight;
    if (place !== undefined && place !== element.scrollTop) element.scrollTop = place;
    isHeld.value = anchor !== undefined;
    measure();
  }, [lines.value]);

  const show = (key: string) => {
    const element = view.current;
    const index = lines.peek().indexOf(key);
    if (!element || index < 0) return;
    const covered = lines.peek().headingAbove(index - 1) ? lineHeight : 0;
    const { scrollTop, clientHeight } = element;
    const place = scrollTo(index, scrollTop, clientHeight - lineHeight, lineHeight, covered);
    if (place === scrollTop) return;
    element.scrollTop = place;
    // At once: lines that come before the scroll's event would put the view back where it was.
    measure();
  };
  useSignalEffect(() => {
    if (activeKey.value !== undefined) show(activeKey.value);
  });

  return {
    scroll,
    below: useComputed(() =>
      isFollowing.value && !isHeld.value ? 0 : Math.max(0, lines.value.length - seen.value),
    ),
    measure,
    point: (offset) => {
      pointer.current = offset;
    },
    show,
    toEnd: () => {
      const element = view.current;
      if (!element) return;
      element.scrollTop = element.scrollHeight;
      measure();
    },
  };
}
