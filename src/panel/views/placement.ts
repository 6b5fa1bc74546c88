import type { Placement } from '../../settings/schema';

/** Where the details are: beside the list, under it, or in its place. */
export type Place = 'right' | 'below' | 'over';

/** Narrower than this, in CSS pixels, a list with details beside it has no room for either. */
const NARROW = 700;
/** What a list with details under it needs in height, in CSS pixels. */
const LOW = 360;

/** Where the details go. @param width of the panel, like its height in CSS pixels. */
export function placeOf(placement: Placement, width: number, height: number): Place {
  if (placement === 'below') return height < LOW ? 'over' : 'below';
  if (width >= NARROW) return 'right';
  return height < LOW ? 'over' : 'below';
}
