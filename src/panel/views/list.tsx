import './list.css';
import { useSignal, useSignalEffect } from '@preact/signals';
import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Line } from '../store/lines';
import type { ViewModel } from '../store/view-model';
import { HeadingView, RowView } from './list-line';
import { LINE_HEIGHT, nextRow, visibleRange } from './list-window';

const isRow = (line: Line | undefined) => line?.kind === 'row';

/** The id of a line's element, which assistive technology follows. */
const lineId = (key: string) => `line ${key}`;

/** The list of failures. Only the lines in view are in the document, however many there are. */
export function List({ model }: { readonly model: ViewModel }) {
  const { words, lines, selectedId } = model;
  const view = useRef<HTMLDivElement>(null);
  const scroll = useSignal({ top: 0, height: 600, whole: 0 });
  /** Whether new lines keep the end in view, as in a log: until the user scrolls up, and again from the end on. */
  const following = useRef(true);

  const measure = () => {
    const element = view.current;
    if (!element) return;
    const { scrollTop, clientHeight, scrollHeight } = element;
    // Lines that go push the view up too; only a list that stayed as long was scrolled by the user.
    if (scrollTop < scroll.value.top && scrollHeight === scroll.value.whole) following.current = false;
    if (scrollTop + clientHeight >= scrollHeight - LINE_HEIGHT) following.current = true;
    scroll.value = { top: scrollTop, height: clientHeight, whole: scrollHeight };
  };

  useEffect(() => {
    const observer = new ResizeObserver(measure);
    if (view.current) observer.observe(view.current);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    if (view.current && following.current && selectedId.value === undefined) {
      view.current.scrollTop = view.current.scrollHeight;
    }
  }, [lines.value]);

  // A row chosen by key comes into view.
  useSignalEffect(() => {
    const id = selectedId.value;
    const element = view.current;
    if (id === undefined || !element) return;
    const index = lines.peek().findIndex(({ key }) => key === id);
    if (index < 0) return;
    const top = index * LINE_HEIGHT;
    const room = element.clientHeight - LINE_HEIGHT;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top > element.scrollTop + room - LINE_HEIGHT) element.scrollTop = top - room + LINE_HEIGHT;
  });

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const page = Math.max(1, Math.floor(scroll.value.height / LINE_HEIGHT) - 2);
    const steps: Partial<Record<string, number>> = {
      ArrowUp: -1,
      ArrowDown: 1,
      PageUp: -page,
      PageDown: page,
      Home: Number.NEGATIVE_INFINITY,
      End: Number.POSITIVE_INFINITY,
    };
    const step = steps[event.key];
    if (step !== undefined) {
      const current = lines.value.findIndex(({ key }) => key === selectedId.value);
      const next =
        lines.value[nextRow(lines.value.length, (index) => isRow(lines.value[index]), current, step)];
      if (next?.kind === 'row') selectedId.value = next.row.id;
    } else if (event.key === 'Enter') {
      document.querySelector<HTMLElement>('.details [role="tab"][aria-selected="true"]')?.focus();
    } else return;
    event.preventDefault();
  };

  const { first, last } = visibleRange(lines.value.length, scroll.value.top, scroll.value.height);
  const headings = [
    words.status,
    words.name,
    words.host,
    words.method,
    words.answeredBy,
    words.cause,
    words.certainty,
    words.time,
  ];
  return (
    <div
      class="list"
      id="list"
      ref={view}
      role="grid"
      aria-label={words.failures(model.shown.value.length)}
      aria-rowcount={lines.value.length + 1}
      aria-activedescendant={selectedId.value === undefined ? undefined : lineId(selectedId.value)}
      tabIndex={0}
      onScroll={measure}
      onKeyDown={onKeyDown}
    >
      <div class="columns line" role="row">
        {headings.map((heading) => (
          <span key={heading} role="columnheader">
            {heading}
          </span>
        ))}
      </div>
      <div class="lines" style={{ height: `${lines.value.length * LINE_HEIGHT}px` }}>
        {lines.value.slice(first, last).map((line, offset) => {
          const place = { index: first + offset, id: lineId(line.key) };
          return line.kind === 'heading' ? (
            <HeadingView key={line.key} line={line} place={place} model={model} />
          ) : (
            <RowView key={line.key} row={line.row} place={place} model={model} />
          );
        })}
      </div>
    </div>
  );
}
