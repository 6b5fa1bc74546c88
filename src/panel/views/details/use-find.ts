import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { matchesOf, type Query, stepped } from '../../find/matches';
import { shownText } from './shown-text';

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

/** Brings a match into view, out of what is folded away. */
function reveal(range: Range): void {
  const element = range.startContainer.parentElement;
  for (let at = element?.closest('details'); at; at = at.parentElement?.closest('details')) at.open = true;
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const view = element?.closest('.body-text, .tab-panel');
  if (!view) return;
  // The element may be a line longer than the view.
  const [box, port] = [range.getBoundingClientRect(), view.getBoundingClientRect()];
  if (box.top < port.top || box.bottom > port.bottom) view.scrollTop += box.top - port.top - port.height / 2;
  if (box.left < port.left || box.right > port.right)
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
  const ranges = useRef<readonly Range[]>([]);
  const [count, setCount] = useState<number | undefined>(0);
  const [current, setCurrent] = useState(-1);

  function go(to: number): void {
    const range = ranges.current[to];
    setCurrent(to);
    paint(CURRENT, range ? [range] : []);
    if (range) reveal(range);
  }

  function search(): void {
    const shown = area.current && shownText(area.current);
    const places = shown ? matchesOf(query, shown.text) : [];
    ranges.current = shown && places ? places.map((place) => shown.rangeOf(place)) : [];
    paint(ALL, ranges.current);
    setCount(places?.length);
  }

  useLayoutEffect(() => {
    search();
    go(ranges.current.length > 0 ? 0 : -1);
  }, [query]);

  useLayoutEffect(() => {
    const around = area.current?.parentElement;
    if (!around) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver((records) => {
      if (!records.some(({ target }) => area.current?.contains(target) || target === around)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        search();
        setCurrent((before) => {
          const kept = Math.min(before, ranges.current.length - 1);
          const range = ranges.current[kept];
          paint(CURRENT, range ? [range] : []);
          return kept;
        });
      }, STILL_FOR);
    });
    observer.observe(around, { subtree: true, childList: true, characterData: true });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [area, query]);

  useLayoutEffect(
    () => () => {
      paint(ALL, []);
      paint(CURRENT, []);
    },
    [],
  );

  return { count, current, step: (by) => go(stepped(current, by, ranges.current.length)) };
}
