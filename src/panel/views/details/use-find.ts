import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { matchesOf, type Query, stepped } from '../../find/matches';
import { bringIntoView, untilSettled } from '../into-view';
import { type ShownText, shownText } from './shown-text';

/** How long the details must be still before they are searched again, in ms. */
const STILL_FOR = 100;

/** The names under which the browser paints matches: `::highlight(find)`. */
const ALL = 'find';
const CURRENT = 'find-current';

/** Paints ranges without touching what is drawn. https://developer.mozilla.org/docs/Web/API/CSS_Custom_Highlight_API */
function paint(name: string, ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined') return;
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = name === CURRENT ? 1 : 0;
  CSS.highlights.set(name, highlight);
}

function isWithin(box: DOMRect, port: DOMRect): boolean {
  const isBeside =
    box.top < port.top || box.bottom > port.bottom || box.left < port.left || box.right > port.right;
  return box.height > 0 && !isBeside;
}

/** Brings a match into view, out of what is folded away. */
function reveal(range: Range): void {
  const element = range.startContainer.parentElement;
  for (let at = element?.closest('details'); at; at = at.parentElement?.closest('details')) at.open = true;
  const view = element?.closest('.body-text, .tab-panel');
  if (!element || !view) return;
  const port = view.getBoundingClientRect();
  if (isWithin(range.getBoundingClientRect(), port)) return;
  bringIntoView(element, 'middle');
  // The element may be a line that is longer than the view.
  const box = range.getBoundingClientRect();
  if (isWithin(box, port)) return;
  view.scrollTop += box.top - port.top - port.height / 2;
  view.scrollLeft += box.left - port.left - port.width / 2;
}

/** What was found. */
export interface Found {
  /** Undefined where the query is an expression that cannot be used. */
  readonly count: number | undefined;
  /** The match that the reader is at, counted from 0; -1 for none. */
  readonly current: number;
  readonly step: (by: 1 | -1) => void;
}

/**
 * Looks for a query in an element, again whenever something in there changes, and paints the matches.
 * @param area what is searched; another element in the same place is found by itself.
 */
export function useFind(area: RefObject<HTMLElement | null>, query: Query): Found {
  /** What is searched, read once for each change of the page. */
  const shown = useRef<ShownText | undefined>(undefined);
  const asked = useRef(query);
  const ranges = useRef<readonly Range[]>([]);
  const at = useRef(-1);
  asked.current = query;
  const [found, setFound] = useState<Pick<Found, 'count' | 'current'>>({ count: 0, current: -1 });

  /** Makes a match the current one; the last of them where there are not so many. */
  function go(to: number): void {
    at.current = Math.min(to, ranges.current.length - 1);
    const range = ranges.current[at.current];
    paint(CURRENT, range ? [range] : []);
    setFound(({ count }) => ({ count, current: at.current }));
  }

  function search(): void {
    const read = shown.current ?? (area.current ? shownText(area.current) : undefined);
    shown.current = read;
    const places = read ? matchesOf(asked.current, read.text) : [];
    ranges.current = read && places ? places.map((place) => read.rangeOf(place)) : [];
    paint(ALL, ranges.current);
    setFound({ count: places?.length, current: at.current });
  }

  function revealCurrent(): void {
    const range = ranges.current[at.current];
    if (range) untilSettled(() => reveal(range));
  }

  useLayoutEffect(() => {
    search();
    go(0);
    revealCurrent();
  }, [query]);

  useLayoutEffect(() => {
    const around = area.current?.parentElement;
    if (!around) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver((records) => {
      if (!records.some(({ target }) => area.current?.contains(target) || target === around)) return;
      shown.current = undefined;
      clearTimeout(timer);
      timer = setTimeout(() => {
        const wasNowhere = at.current < 0;
        search();
        go(Math.max(at.current, 0));
        // What is drawn late, as the end of a long body, may hold the first match.
        if (wasNowhere) revealCurrent();
      }, STILL_FOR);
    });
    observer.observe(around, { subtree: true, childList: true, characterData: true });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [area]);

  useLayoutEffect(
    () => () => {
      paint(ALL, []);
      paint(CURRENT, []);
    },
    [],
  );

  return {
    ...found,
    step(by) {
      go(stepped(at.current, by, ranges.current.length));
      revealCurrent();
    },
  };
}
