import { useMemo } from 'preact/hooks';
import type { Row } from '../../store/row';
import { type Axis, placeOf } from '../../timeline/axis';
import { binsOf, countsIn } from '../../timeline/bins';
import { pointsOf } from '../../timeline/points';

/** Size of the picture, in CSS pixels. */
const WIDTH = 96;
const HEIGHT = 16;
/** How many failures in a bin fill the height at least: single ones make low bars, not a block. */
const FILLING = 4;

/** How many bins a sparkline has room for. */
export const SPARKLINE_BINS = 32;

/** One upright line a bin that has failures. */
function pathOf(rows: readonly Row[], axis: Axis): string {
  const { counts, most } = binsOf(pointsOf(rows), axis);
  return Array.from({ length: axis.count }, (_, bin) => {
    const count = countsIn(counts, bin).reduce((a, b) => a + b, 0);
    if (count === 0) return '';
    const x = placeOf(axis.from + (bin + 0.5) * axis.width, axis) * WIDTH;
    const height = (count / Math.max(most, FILLING)) * HEIGHT;
    return `M${x.toFixed(1)} ${HEIGHT}v${(-height).toFixed(1)}`;
  }).join('');
}

/** When the failures of a problem came, for the eye; all problems share an axis, so that one can be seen to follow another. */
export function Sparkline({ rows, axis }: { readonly rows: readonly Row[]; readonly axis: Axis }) {
  const path = useMemo(() => pathOf(rows, axis), [rows, axis]);
  return (
    <svg
      class="sparkline"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      <path d={path} stroke="currentColor" stroke-width={WIDTH / axis.count} />
    </svg>
  );
}
