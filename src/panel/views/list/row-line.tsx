import { Component } from 'preact';
import type { Words } from '../../../i18n/words';
import type { Row } from '../../store/row';
import { cellContent } from './cells';
import type { Column } from './columns';

export interface RowLineProps {
  readonly row: Row;
  /** Changes with what the row shows. */
  readonly read: Row['read'];
  /** How many failures the line stands for. */
  readonly count: number;
  readonly isUnfolded: boolean;
  readonly isRepeat: boolean;
  /** Among all lines. */
  readonly index: number;
  readonly id: string;
  readonly top: number;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  /** Depth in the tree that groups and repeats make, from 1. */
  readonly level: number;
  readonly columns: readonly Column[];
  readonly words: Words;
  readonly language: string;
  /** Whether it is hidden, and kept for a line to come: to make the elements of a line takes longer than to change their texts. */
  readonly isSpare?: boolean;
}

function classesOf({ row, index, isRepeat, isActive, isSpare = false }: RowLineProps): string {
  if (isSpare) return 'line spare';
  const isSevere = row.status === 0 || row.status >= 500;
  return `line row${index % 2 ? ' odd' : ''}${row.noise ? ' noise' : ''}${isSevere ? ' severe' : ''}${
    isRepeat ? ' repeat' : ''
  }${isActive ? ' active' : ''}${row.answererCertainty === 'possible' ? ' unsure' : ''}`;
}

/** How many failures a line stands for; pressed, it lists them. */
function Count({ count, isUnfolded, words }: Pick<RowLineProps, 'count' | 'isUnfolded' | 'words'>) {
  const does = isUnfolded ? words.list.hideRepeats : words.list.showRepeats(count);
  return (
    // The name begins with what is seen: who speaks to the browser says that.
    <button type="button" class="count" tabIndex={-1} data-toggle aria-label={`${count}×: ${does}`}>
      {isUnfolded ? '▾' : '▸'} {count}×
    </button>
  );
}

/** One failure. Drawn anew only when something of it changed: a scroll moves lines by the dozen. */
export class RowLine extends Component<RowLineProps> {
  override shouldComponentUpdate(next: RowLineProps): boolean {
    const now = this.props;
    if (now.isSpare && next.isSpare) return false;
    return (
      next.isSpare !== now.isSpare ||
      next.row !== now.row ||
      next.read !== now.read ||
      next.index !== now.index ||
      next.top !== now.top ||
      next.isSelected !== now.isSelected ||
      next.isActive !== now.isActive ||
      next.count !== now.count ||
      next.isUnfolded !== now.isUnfolded ||
      next.isRepeat !== now.isRepeat ||
      next.level !== now.level ||
      next.columns !== now.columns
    );
  }

  override render(props: RowLineProps) {
    const { row, id, index, top, columns, words, count, isUnfolded, isSelected, level } = props;
    return (
      <div
        class={classesOf(props)}
        role="row"
        id={id}
        aria-rowindex={index + 2}
        aria-level={level}
        aria-selected={isSelected}
        aria-expanded={count > 1 ? isUnfolded : undefined}
        style={{ transform: `translateY(${top}px)` }}
      >
        {columns.map((column) => (
          <span
            key={column.id}
            role="gridcell"
            class={`cell ${column.id}${column.isNumber ? ' number' : ''}`}
            title={column.id === 'name' ? row.url : undefined}
          >
            {column.id === 'name' && (count > 1 || row.noiseReason) ? (
              <span class="text">{cellContent(column.id, props)}</span>
            ) : (
              cellContent(column.id, props)
            )}
            {column.id === 'name' && count > 1 && (
              <Count count={count} isUnfolded={isUnfolded} words={words} />
            )}
            {column.id === 'name' && row.noiseReason && <i class="tag">{words.noiseTag[row.noiseReason]}</i>}
          </span>
        ))}
      </div>
    );
  }
}
