import './list.css';
import { useSignal } from '@preact/signals';
import type { TargetedKeyboardEvent, TargetedMouseEvent, TargetedPointerEvent, VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { DownIcon } from '../../../ui/icons';
import { Menu, type MenuAnchor, type MenuEntry } from '../../../ui/menu';
import { copyAs } from '../../store/copying';
import type { Line } from '../../store/lines';
import type { ViewModel } from '../../store/view-model';
import { Empty } from '../empty';
import { tooltip } from './cells';
import { ColumnHeaders } from './column-headers';
import { columnEntries } from './column-menu';
import { type Column, fitting, template } from './columns';
import { HeadingLine, HeadingText } from './heading-line';
import { activate, pressListKey } from './list-keys';
import { RowLine, type RowLineProps } from './row-line';
import { rowEntries } from './row-menu';
import { rowText } from './row-text';
import { useScrolling } from './scrolling';
import { Slots } from './slots';
import { drawnLines, visibleRange } from './window';

/** Height of a line, in CSS pixels; the style sheet has the same. */
export const LINE_HEIGHTS = { compact: 22, comfortable: 28 } as const;

/** The id of a line's element, which assistive technology follows. */
const lineId = (key: string) => `line ${key}`;

const elementOf = (target: EventTarget | null) => (target instanceof Element ? target : null);

/** The line that an element of the list belongs to. */
function lineOf(target: EventTarget | null, model: ViewModel): Line | undefined {
  const element = elementOf(target)?.closest('.lines > .line');
  const index = Number(element?.getAttribute('aria-rowindex')) - 2;
  return element ? model.lines.peek().at(index) : undefined;
}

/** The lines in view, and some around them. */
function DrawnLines({
  model,
  columns,
  first,
  last,
  count,
  lineHeight,
}: {
  readonly model: ViewModel;
  readonly columns: readonly Column[];
  /** The first line's index, and the index after the last. */
  readonly first: number;
  readonly last: number;
  /** How many are drawn where there are enough. */
  readonly count: number;
  readonly lineHeight: number;
}) {
  const { words, host } = model;
  const lines = model.lines.value;
  // More may be known of the same rows.
  model.session.list.touched.value;
  const active = model.activeKey.value;
  const selected = model.selectedId.value;
  const depth = lines.headingAbove(lines.length - 1) === undefined ? 1 : 2;
  /** What each slot showed last. */
  const shown = useRef<RowLineProps[]>([]);
  shown.current.length = Math.min(shown.current.length, count);
  const slots = useMemo(() => new Slots(), []);
  const elements = useRef<VNode[]>([]);
  const drawn = lines.slice(first, last);
  const keys = drawn.map(({ key }) => key);
  const start = slots.startOf(first, keys, count);

  const lineIn = (slot: number, line: Line, index: number) => {
    const shared = {
      index,
      id: lineId(line.key),
      top: index * lineHeight,
      isActive: line.key === active,
      words,
      language: host.language,
    };
    if (line.kind === 'heading')
      return <HeadingLine key={`h${slot}`} {...shared} heading={line} columnCount={columns.length} />;
    model.summaryForDrawing(line.row);
    const props: RowLineProps = {
      ...shared,
      row: line.row,
      read: line.row.read,
      count: line.count,
      isUnfolded: line.isUnfolded,
      isRepeat: line.isRepeat,
      isSelected: line.row.id === selected,
      level: depth + (line.isRepeat ? 1 : 0),
      columns,
    };
    shown.current[slot] = props;
    return <RowLine key={slot} {...props} />;
  };
  // A list without lines is hidden as a whole, as it was.
  if (drawn.length > 0) {
    elements.current = [];
    for (let offset = 0; offset < count; offset += 1) {
      const slot = (start + offset) % count;
      const line = drawn[offset];
      if (line) elements.current.push(lineIn(slot, line, first + offset));
      const showed = shown.current[slot];
      if (line?.kind !== 'row' && showed)
        elements.current.push(<RowLine key={slot} {...showed} id={`spare ${slot}`} isSpare />);
    }
  }
  return (
    <div class="lines" role="rowgroup" style={{ height: `${lines.length * lineHeight}px` }}>
      {elements.current}
    </div>
  );
}

/** The heading of the group in view, when it was scrolled away. */
function StuckHeading({
  model,
  top,
  lineHeight,
  show,
}: {
  readonly model: ViewModel;
  readonly top: number;
  readonly lineHeight: number;
  readonly show: (key: string) => void;
}) {
  const above = model.lines.value.headingAbove(Math.floor(top / lineHeight));
  if (above === undefined || above.index * lineHeight >= top) return null;
  return (
    <div
      class="line heading stuck"
      aria-hidden="true"
      onMouseDown={(event) => {
        event.stopPropagation();
        model.activeKey.value = above.heading.key;
        // Also when it was the active line before.
        show(above.heading.key);
      }}
    >
      <HeadingText heading={above.heading} words={model.words} language={model.host.language} />
    </div>
  );
}

/** A menu of the list, and where it opened. */
interface OpenMenu {
  readonly anchor: MenuAnchor;
  readonly label: string;
  readonly entries: () => readonly MenuEntry[];
}

/** The list of failures. Only the lines in view are in the document, however many there are. */
export function List({ model }: { readonly model: ViewModel }) {
  const { words, lines, activeKey, settings, host } = model;
  const view = useRef<HTMLDivElement>(null);
  const lineHeight = LINE_HEIGHTS[settings.density.value];
  const scrolling = useScrolling(model, view, lineHeight);
  const { top, height, width, margin, activeIndex } = scrolling;
  const room = height - lineHeight;
  const shown = settings.columns.shown.value;
  const drawnColumns = useRef<readonly Column[]>([]);
  const columns = fitting(shown, width, drawnColumns.current);
  drawnColumns.current = columns;

  const { first, last } = visibleRange(lines.value.length, top, room, lineHeight, margin);
  // Only of a line that is in the document: assistive technology follows it there.
  const active = activeIndex >= first && activeIndex < last ? lines.value.at(activeIndex) : undefined;

  const menu = useSignal<OpenMenu | undefined>(undefined);

  const openRowMenu = (anchor: MenuAnchor) => {
    const row = model.selected.value;
    if (row) menu.value = { anchor, label: words.list.menu.label, entries: () => rowEntries(model, row) };
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const row = model.selected.value;
    if (event.ctrlKey || event.metaKey) {
      // A text that is marked is what the user means.
      if (event.key.toLowerCase() !== 'c' || !row || getSelection()?.isCollapsed === false) return;
      event.preventDefault();
      void copyAs(rowText(row, columns, model), words.list.row, words);
      return;
    }
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault();
      const element = event.currentTarget.querySelector<HTMLElement>('.line.active');
      if (element) openRowMenu(element);
      return;
    }
    const page = Math.max(1, Math.floor(room / lineHeight) - 1);
    if (pressListKey(event.key, model, page)) event.preventDefault();
  };
  const onMouseDown = (event: TargetedMouseEvent<HTMLElement>) => {
    const line = lineOf(event.target, model);
    if (line === undefined || event.button > 0) return;
    if (elementOf(event.target)?.closest('[data-toggle]')) {
      activeKey.value = line.key;
      model.toggle(line.key);
    } else activate(line, model);
  };
  /** Tooltips are made when they are needed: a scroll would otherwise write hundreds. */
  const onPointerOver = (event: TargetedPointerEvent<HTMLElement>) => {
    const cell = elementOf(event.target)?.closest<HTMLElement>('[role="gridcell"]');
    const line = lineOf(cell ?? null, model);
    if (!cell || line?.kind !== 'row') return;
    const column = columns[Array.prototype.indexOf.call(cell.parentElement?.children, cell)];
    const { row } = line;
    const text = column && tooltip(column.id, { row, words, language: host.language });
    if (text !== undefined) cell.title = text;
  };

  const { value: opened } = menu;
  const isEmpty = lines.value.length === 0;
  return (
    <div class={`list-frame ${settings.density.value}${isEmpty ? ' without-lines' : ''}`}>
      <div
        class={active ? 'list' : 'list without-active'}
        id="list"
        ref={view}
        role="treegrid"
        aria-label={words.failures(model.shown.value.length)}
        aria-rowcount={lines.value.length + 1}
        aria-colcount={columns.length}
        aria-activedescendant={active && lineId(active.key)}
        tabIndex={0}
        style={{ '--columns': template(columns, settings.columns.widths.value, width) }}
        onScroll={scrolling.measure}
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
        onContextMenu={(event) => {
          const line = lineOf(event.target, model);
          if (line?.kind !== 'row') return;
          event.preventDefault();
          activate(line, model);
          openRowMenu({ x: event.clientX, y: event.clientY });
        }}
        onPointerOver={onPointerOver}
        onPointerMove={(event) =>
          scrolling.point(event.clientY - event.currentTarget.getBoundingClientRect().top - lineHeight)
        }
        onPointerLeave={() => scrolling.point(undefined)}
      >
        <div class="list-top" role="rowgroup">
          <ColumnHeaders
            columns={columns}
            width={width}
            model={model}
            openMenu={(anchor) => {
              menu.value = { anchor, label: words.list.columns, entries: () => columnEntries(model) };
            }}
          />
          <StuckHeading model={model} top={top} lineHeight={lineHeight} show={scrolling.show} />
        </div>
        <DrawnLines
          model={model}
          columns={columns}
          first={first}
          last={last}
          count={drawnLines(room, lineHeight)}
          lineHeight={lineHeight}
        />
      </div>
      {isEmpty && <Empty model={model} />}
      {opened && (
        <Menu
          key={`${opened.label}${'x' in opened.anchor ? `${opened.anchor.x} ${opened.anchor.y}` : ''}`}
          label={opened.label}
          entries={opened.entries()}
          anchor={opened.anchor}
          close={() => {
            menu.value = undefined;
          }}
        />
      )}
      {scrolling.below.value > 0 && (
        <button type="button" class="new-lines" onClick={scrolling.toEnd}>
          <DownIcon />
          {words.list.newBelow(scrolling.below.value)}
        </button>
      )}
    </div>
  );
}
