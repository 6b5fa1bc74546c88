import { effect, type ReadonlySignal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Lines } from '../../store/lines';
import type { ViewModel } from '../../store/view-model';
import { anchorOf, scrollFor } from './anchor';
import { MARGINS, scrollTo } from './window';

/** How long after a scroll another is to be expected, in ms. */
const SCROLLING = 1000;

/** What of the list is in view; in CSS pixels. */
interface View {
  readonly top: number;
  /** Of the list, column headings included; they are as high as a line. */
  readonly height: number;
  readonly width: number;
  /** Of all lines and the column headings. */
  readonly whole: number;
}

/** What was in view last; where the list is drawn again, it is as large as it was, and is not drawn twice to find out. */
let lastSize: Pick<View, 'height' | 'width'> = { height: window.innerHeight, width: window.innerWidth };

export interface Scrolling extends View {
  /** Lines to be drawn above and below what is in view. */
  readonly margin: number;
  /** Where the active line stands; -1 where there is none. */
  readonly activeIndex: number;
  /** Failures that came while the end was not followed. */
  readonly below: ReadonlySignal<number>;
  /** To be called when the list was scrolled. */
  readonly measure: () => void;
  /** The pointer rests so far below the top of the lines; undefined when it left the list. */
  readonly point: (offset: number | undefined) => void;
  /** Brings the line with a key into view. */
  readonly show: (key: string) => void;
  readonly toEnd: () => void;
}

/**
 * Scrolls the list as a log is scrolled: the end stays in view until the user scrolls up, and again from the end on; what comes and
 * goes above moves neither the line under the pointer nor the active one; and a line that becomes active comes into view.
 *
 * Where lines go is computed before they are drawn, and set after: drawn first and then moved, each letter of a filter would be drawn
 * and laid out twice.
 * @param lineHeight in CSS pixels.
 */
export function useScrolling(
  { lines, activeKey, shown, filtering, settings }: ViewModel,
  list: RefObject<HTMLDivElement | null>,
  lineHeight: number,
): Scrolling {
  const view = useRef<View>({ ...lastSize, top: 0, whole: 0 });
  const isFollowing = useRef(true);
  const pointer = useRef<number | undefined>(undefined);
  const margin = useRef<number>(MARGINS.resting);
  /** When the list was scrolled last, in ms. */
  const scrolledAt = useRef(Number.NEGATIVE_INFINITY);
  const laidOut = useRef<Lines | undefined>(undefined);
  /** Where the active line stood then, to be compared with where it goes. */
  const activeAt = useRef(-1);
  /** Counts up when the user scrolled or resized the list. */
  const moved = useSignal(0);
  /** How many failures there were when the end was in view. */
  const seen = useSignal(shown.peek().length);
  /** What else than news changes how many failures are shown. */
  const question = useComputed(() =>
    [filtering.asText.value, settings.showNoise.value, settings.preserveLog.value].join(),
  );
  const asked = useRef('');
  useSignalEffect(() => {
    // Also where the same failures answer it, and nothing is laid out again.
    asked.current = question.value;
  });

  const measure = () => {
    const element = list.current;
    if (!element) return;
    const { scrollTop, clientHeight, clientWidth, scrollHeight } = element;
    const last = view.current;
    // Lines that go push the view up too; only a list that stayed as long was scrolled by the user.
    if (scrollTop < last.top && scrollHeight === last.whole) isFollowing.current = false;
    if (scrollTop + clientHeight >= scrollHeight - lineHeight) {
      isFollowing.current = true;
      seen.value = shown.peek().length;
    }
    view.current = { top: scrollTop, height: clientHeight, width: clientWidth, whole: scrollHeight };
    lastSize = view.current;
    // How high it is tells how many lines to draw.
    const isAsHigh = last.height === clientHeight || lines.peek().length === 0;
    const isSame = last.top === scrollTop && isAsHigh && last.width === clientWidth;
    if (last.top !== scrollTop) {
      scrolledAt.current = performance.now();
      margin.current = MARGINS.scrolling;
    }
    if (!isSame) moved.value = moved.peek() + 1;
  };

  /** The line to keep in its place when others come and go; undefined where the end is followed. */
  const anchorNow = () =>
    laidOut.current &&
    anchorOf({
      lines: laidOut.current,
      top: view.current.top,
      height: view.current.height - lineHeight,
      lineHeight,
      pointer: pointer.current,
      active: activeAt.current,
      isFollowing: isFollowing.current,
    });

  /** Finds where the list has to be scrolled to for lines that are not drawn yet. */
  const layOutAgain = (all: Lines) => {
    const anchor = anchorNow();
    // A list that begins anew is followed from its first line on.
    if (all.length === 0) isFollowing.current = true;
    const { top, height } = view.current;
    const end = Math.max(0, (all.length + 1) * lineHeight - height);
    const place = anchor ? scrollFor(anchor, all, lineHeight) : end;
    const next = Math.max(0, Math.min(end, place ?? top));
    view.current = { ...view.current, top: next, whole: (all.length + 1) * lineHeight };
    laidOut.current = all;
    if (performance.now() - scrolledAt.current > SCROLLING) margin.current = MARGINS.resting;
    const count = shown.peek().length;
    const isNews = asked.current === question.peek();
    asked.current = question.peek();
    if (!isNews || count < seen.peek() || anchor === undefined) seen.value = count;
  };

  // A scroll that the browser is still to tell of. An effect of its own runs before anything is drawn: later, to read where the list is
  // scrolled to would lay out what was drawn so far.
  useLayoutEffect(
    () =>
      effect(() => {
        lines.value;
        if (list.current && list.current.scrollTop !== view.current.top) measure();
      }),
    [lineHeight],
  );

  // Read for its news.
  moved.value;
  const all = lines.value;
  if (laidOut.current !== all) layOutAgain(all);
  const active = activeKey.value;
  const activeIndex = useMemo(() => (active === undefined ? -1 : all.indexOf(active)), [all, active]);
  activeAt.current = activeIndex;

  useLayoutEffect(() => {
    const element = list.current;
    if (element && element.scrollTop !== view.current.top) element.scrollTop = view.current.top;
  }, [all]);

  /** The end stays in view where the list has less room than before. */
  const resized = () => {
    const element = list.current;
    if (element && isFollowing.current && element.clientHeight < view.current.height)
      element.scrollTop = element.scrollHeight;
    measure();
  };
  // Before the first lines come: drawn for another size, they would be drawn twice.
  useLayoutEffect(() => {
    measure();
    const observer = new ResizeObserver(resized);
    if (list.current) observer.observe(list.current);
    return () => observer.disconnect();
  }, [lineHeight]);

  const show = (key: string) => {
    const index = lines.peek().indexOf(key);
    const element = list.current;
    if (index < 0 || !element) return;
    const covered = lines.peek().headingAbove(index - 1) ? lineHeight : 0;
    const { scrollTop, clientHeight } = element;
    const place = scrollTo(index, scrollTop, clientHeight - lineHeight, lineHeight, covered);
    if (place === scrollTop) return;
    element.scrollTop = place;
    measure();
  };
  // With the frame in which it becomes active: an effect of signals comes after it, and would undo a scroll made meanwhile.
  useLayoutEffect(() => {
    if (active !== undefined) show(active);
  }, [active]);

  return {
    ...view.current,
    margin: margin.current,
    activeIndex,
    below: useComputed(() => Math.max(0, shown.value.length - seen.value)),
    measure,
    point: (offset) => {
      pointer.current = offset;
    },
    show,
    toEnd: () => {
      const element = list.current;
      if (!element) return;
      element.scrollTop = element.scrollHeight;
      measure();
    },
  };
}
