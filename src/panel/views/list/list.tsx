import './list.css';
import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { DownIcon } from '../../../ui/icons';
import type { Line } from '../../store/lines';
import type { ViewModel } from '../../store/view-model';
import { anchorOf, scrollFor } from './anchor';
import { cellText } from './cells';
import { ColumnHeaders } from './column-headers';
import { fitting, template } from './columns';
import { HeadingLine, HeadingText } from './heading-line';
import { RowLine } from './row-line';
import { drawnLines, nextLine, scrollTo, visibleRange } from './window';

/** Height of a line, in CSS pixels; the style sheet has the same. */
export const LINE_HEIGHTS = { compact: 22, comfortable: 28 } as const;

/** The id of a line's element, which assistive technology follows. */
const lineId = (key: string) => `line ${key}`;

/** The line that an element of the list belongs to. */
function lineOf(target: EventTarget | null, model: ViewModel): Line | undefined {
  const element = target instanceof Element ? target.closest('.lines > .line') : null;
  const index = Number(element?.getAttribute('aria-rowindex')) - 2;
  return element ? model.lines.peek().at(index) : undefined;
}

/** The list of failures. Only the lines in view are in the document, however many there are. */
export function List({ model }: { readonly model: ViewModel }) {
  const { words, lines, selectedId, activeKey, settings, host } = model;
  const view = useRef<HTMLDivElement>(null);
  const scroll = useSignal({ top: 0, height: 600, width: 1000, whole: 0 });
  /** Whether new lines keep the end in view, as in a log: until the user scrolls up, and again from the end on. */
  const following = useRef(true);
  /** How far below the top of the view the pointer rests. */
  const pointer = useRef<number | undefined>(undefined);
  const laidOut = useRef(lines.peek());
  const seen = useSignal(lines.peek().length);

  const lineHeight = LINE_HEIGHTS[settings.density.value];
  const { top, height, width } = scroll.value;
  const room = height - lineHeight;
  const columns = useMemo(
    () => fitting(settings.columns.shown.value, width),
    [settings.columns.shown.value, width],
  );

  const measure = () => {
    const element = view.current;
    if (!element) return;
    const { scrollTop, clientHeight, clientWidth, scrollHeight } = element;
    const last = scroll.peek();
    // Lines that go push the view up too; only a list that stayed as long was scrolled by the user.
    if (scrollTop < last.top && scrollHeight === last.whole) following.current = false;
    if (scrollTop + clientHeight >= scrollHeight - lineHeight) {
      following.current = true;
      seen.value = lines.peek().length;
    }
    scroll.value = { top: scrollTop, height: clientHeight, width: clientWidth, whole: scrollHeight };
  };

  useEffect(() => {
    const observer = new ResizeObserver(measure);
    if (view.current) observer.observe(view.current);
    return () => observer.disconnect();
  }, []);

  // What comes and goes above must not move the line that someone looks at.
  useLayoutEffect(() => {
    const element = view.current;
    const before = laidOut.current;
    laidOut.current = lines.value;
    if (!element || before === lines.value) return;
    const anchor = anchorOf({
      lines: before,
      top: scroll.peek().top,
      height: room,
      lineHeight,
      pointer: pointer.current,
      activeKey: activeKey.peek(),
      isFollowing: following.current,
    });
    const place = anchor ? scrollFor(anchor, lines.value, lineHeight) : Number.MAX_SAFE_INTEGER;
    if (place !== undefined && place !== element.scrollTop) element.scrollTop = place;
    measure();
  }, [lines.value]);

  // A line chosen by key comes into view.
  useSignalEffect(() => {
    const key = activeKey.value;
    const element = view.current;
    if (key === undefined || !element) return;
    const index = lines.peek().indexOf(key);
    if (index < 0) return;
    const covered = lines.peek().headingAbove(index) ? lineHeight : 0;
    const place = scrollTo(index, element.scrollTop, element.clientHeight - lineHeight, lineHeight, covered);
    if (place !== element.scrollTop) element.scrollTop = place;
  });

  const activate = (line: Line | undefined) => {
    if (line === undefined) return;
    if (line.kind === 'row') model.select(line.row.id);
    else activeKey.value = line.key;
  };
  const toggleBy = (line: Line | undefined, wanted?: boolean): boolean => {
    if (line === undefined) return false;
    const isOpen = line.kind === 'heading' ? !line.isFolded : line.isUnfolded;
    if ((line.kind === 'row' && line.count === 1) || isOpen === wanted) return false;
    model.toggle(line.key);
    return true;
  };

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = lines.value;
    const index = activeKey.value === undefined ? -1 : all.indexOf(activeKey.value);
    const page = Math.max(1, Math.floor(room / lineHeight) - 1);
    const steps: Partial<Record<string, number>> = {
      ArrowUp: -1,
      ArrowDown: 1,
      PageUp: -page,
      PageDown: page,
      Home: -all.length,
      End: all.length,
    };
    const step = steps[event.key];
    const line = all.at(index);
    if (step !== undefined) activate(all.at(nextLine(all.length, index, step)));
    else if (event.key === 'ArrowRight') toggleBy(line, true);
    else if (event.key === 'ArrowLeft') {
      if (!toggleBy(line, false) && line?.kind === 'row') activate(parentOf(index, line.isRepeat));
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (line?.kind === 'heading') model.toggle(line.key);
      else document.querySelector<HTMLElement>('.details [role="tab"][aria-selected="true"]')?.focus();
    } else return;
    event.preventDefault();
  };
  /** The line that a repeat stands under, or the heading above a row. */
  const parentOf = (index: number, isRepeat: boolean): Line | undefined => {
    if (!isRepeat) return lines.value.headingAbove(index)?.heading;
    let at = index;
    for (let line = lines.value.at(at); line?.kind === 'row' && line.isRepeat; line = lines.value.at(at))
      at -= 1;
    return lines.value.at(at);
  };

  const onMouseDown = (event: TargetedMouseEvent<HTMLElement>) => {
    const line = lineOf(event.target, model);
    if (line === undefined || event.button > 0) return;
    const isToggle = event.target instanceof Element && event.target.closest('[data-toggle]') !== null;
    if (isToggle) {
      activeKey.value = line.key;
      model.toggle(line.key);
    } else activate(line);
  };
  /** Tooltips are made when they are needed: a scroll would otherwise write hundreds. */
  const onMouseOver = (event: TargetedMouseEvent<HTMLElement>) => {
    const cell =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[role="gridcell"]') : null;
    const line = lineOf(cell, model);
    if (!cell || line?.kind !== 'row') return;
    const column = columns[Array.prototype.indexOf.call(cell.parentElement?.children, cell)];
    const { row } = line;
    const props = { row, summary: model.summaryOf(row), words, language: host.language };
    if (column) cell.title = cellText(column.id, props);
  };

  const all = lines.value;
  const { first, last } = visibleRange(all.length, top, room, lineHeight);
  const slots = drawnLines(room, lineHeight);
  const active = activeKey.value;
  const selected = selectedId.value;
  const isHeaded = all.headingAbove(all.length - 1) !== undefined;
  const firstInView = Math.floor(top / lineHeight);
  const above = all.headingAbove(firstInView);
  const isStuck = above !== undefined && above.index * lineHeight < top;
  const below = useComputed(() => lines.value.length - seen.value);
  return (
    <div class={`list-frame ${settings.density.value}`}>
      <div
        class="list"
        id="list"
        ref={view}
        role="treegrid"
        aria-label={words.failures(model.shown.value.length)}
        aria-rowcount={all.length + 1}
        aria-colcount={columns.length}
        aria-activedescendant={active === undefined ? undefined : lineId(active)}
        tabIndex={0}
        style={{ '--columns': template(columns, settings.columns.widths.value, width) }}
        onScroll={measure}
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
        onMouseOver={onMouseOver}
        onPointerMove={(event) => {
          pointer.current = event.clientY - event.currentTarget.getBoundingClientRect().top - lineHeight;
        }}
        onPointerLeave={() => {
          pointer.current = undefined;
        }}
      >
        <div class="list-top" role="rowgroup">
          <ColumnHeaders columns={columns} width={width} model={model} openMenu={() => undefined} />
          {isStuck && above && (
            <div
              class="line heading stuck"
              aria-hidden="true"
              onMouseDown={(event) => {
                event.stopPropagation();
                activeKey.value = above.heading.key;
              }}
            >
              <HeadingText heading={above.heading} words={words} language={host.language} />
            </div>
          )}
        </div>
        <div class="lines" role="rowgroup" style={{ height: `${all.length * lineHeight}px` }}>
          {all.slice(first, last).map((line, offset) => {
            const index = first + offset;
            const shared = {
              index,
              id: lineId(line.key),
              top: index * lineHeight,
              isActive: line.key === active,
              words,
              language: host.language,
            };
            const slot = index % slots;
            return line.kind === 'heading' ? (
              <HeadingLine key={`h${slot}`} {...shared} heading={line} columnCount={columns.length} />
            ) : (
              <RowLine
                key={slot}
                {...shared}
                row={line.row}
                summary={model.summaryOf(line.row)}
                count={line.count}
                isUnfolded={line.isUnfolded}
                isRepeat={line.isRepeat}
                isSelected={line.row.id === selected}
                level={(isHeaded ? 2 : 1) + (line.isRepeat ? 1 : 0)}
                columns={columns}
              />
            );
          })}
        </div>
      </div>
      {below.value > 0 && !following.current && (
        <button
          type="button"
          class="below"
          onClick={() => {
            const element = view.current;
            if (element) element.scrollTop = element.scrollHeight;
          }}
        >
          <DownIcon />
          {words.list.newBelow(below.value)}
        </button>
      )}
    </div>
  );
}
