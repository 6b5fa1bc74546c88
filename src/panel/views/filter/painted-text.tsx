import type { Ref } from 'preact';
import type { Filter } from '../../../failure/filter';
import { piecesOf } from './pieces';

/**
 * The filter's text in colours, for above the field, whose own text cannot be seen.
 * @param inner what moves with the field's text.
 */
export function PaintedText({
  filter,
  inner,
}: {
  readonly filter: Filter;
  readonly inner: Ref<HTMLSpanElement>;
}) {
  return (
    <div class="filter-paint" aria-hidden="true">
      <span ref={inner}>
        {piecesOf(filter).map(({ from, text, kind, isProblem }) => (
          <span key={from} class={isProblem ? `${kind} wrong` : kind}>
            {text}
          </span>
        ))}
      </span>
    </div>
  );
}
