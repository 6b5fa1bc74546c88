import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { ColumnId } from '../../../settings/schema';
import { SortIcon } from '../../../ui/icons';
import type { ViewModel } from '../../store/view-model';
import { type Column, headingOf, resized } from './columns';

/** How far a key moves a border, in CSS pixels. */
const STEP = 12;

function widthsOf(element: Element): number[] {
  return Array.from(
    element.closest('.columns')?.querySelectorAll('[role="columnheader"]') ?? [],
    (cell) => cell.getBoundingClientRect().width,
  );
}

/** The border after a column: drag it. */
function Border({ resize }: { readonly resize: (from: Element, by: number) => void }) {
  const last = useRef(0);
  const onPointerMove = (event: TargetedPointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    resize(event.currentTarget, event.clientX - last.current);
    last.current = event.clientX;
  };
  return (
    <span
      class="border"
      onPointerDown={(event) => {
        last.current = event.clientX;
        event.currentTarget.setPointerCapture(event.pointerId);
        event.preventDefault();
      }}
      onPointerMove={onPointerMove}
      onClick={(event) => event.stopPropagation()}
    />
  );
}

/**
 * The columns' headings: a click sorts, the borders resize. One stop of the Tab key; arrow keys go from heading to heading, Enter
 * sorts, Shift with an arrow key resizes.
 */
export function ColumnHeaders({
  columns,
  width,
  model,
  openMenu,
}: {
  readonly columns: readonly Column[];
  /** Of the list, in CSS pixels. */
  readonly width: number;
  readonly model: ViewModel;
  /** Opens the menu of columns at a place on the screen. */
  readonly openMenu: (place: { readonly x: number; readonly y: number }) => void;
}) {
  const { words, settings } = model;
  const sort = settings.sort.value;

  const sortBy = (id: ColumnId) => {
    const direction = sort?.column === id ? sort.direction : undefined;
    // Up, down, and back to the order in which requests ended.
    settings.sort.value =
      direction === 'descending'
        ? null
        : { column: id, direction: direction === 'ascending' ? 'descending' : 'ascending' };
  };
  const resizeAfter = (place: number) => (from: Element, by: number) => {
    const widths = resized(columns, widthsOf(from), place, by, width);
    settings.columns.widths.value = { ...settings.columns.widths.value, ...widths };
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>, id: ColumnId, place: number) => {
    const side = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.key === 'ArrowDown') document.getElementById('list')?.focus();
    else if (event.key === 'Enter' || event.key === ' ') sortBy(id);
    else if (side && event.shiftKey) resizeAfter(place)(event.currentTarget, side * STEP);
    else if (side) {
      const cells = event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('[role="columnheader"]');
      cells?.[place + side]?.focus();
    } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      const { left, bottom } = event.currentTarget.getBoundingClientRect();
      openMenu({ x: left, y: bottom });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      class="columns line"
      role="row"
      aria-rowindex={1}
      onContextMenu={(event) => {
        event.preventDefault();
        openMenu({ x: event.clientX, y: event.clientY });
      }}
    >
      {columns.map((column, place) => {
        const { id } = column;
        const direction = sort?.column === id ? sort.direction : undefined;
        return (
          <span
            key={id}
            role="columnheader"
            class={column.isNumber ? 'number' : undefined}
            data-column={id}
            aria-sort={direction ?? 'none'}
            title={`${headingOf(id, words)}\n${words.list.headerKeys}`}
            tabIndex={place === 0 ? 0 : -1}
            onClick={() => sortBy(id)}
            onKeyDown={(event) => onKeyDown(event, id, place)}
          >
            <span class="heading-word">{headingOf(id, words)}</span>
            {direction && <SortIcon descending={direction === 'descending'} />}
            {place < columns.length - 1 && <Border resize={resizeAfter(place)} />}
          </span>
        );
      })}
    </div>
  );
}
