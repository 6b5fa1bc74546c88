/** A piece of the window, in CSS pixels; a point has no size. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Least distance from the window's edges. */
const MARGIN = 4;

const within = (value: number, size: number, whole: number) =>
  Math.max(MARGIN, Math.min(value, whole - size - MARGIN));

/**
 * Where a menu goes: below what it belongs to, above it where there is more room, and always within the window.
 * @param align the edge of the area that the menu keeps to.
 */
export function menuPlace(
  at: Area,
  menu: Size,
  window: Size,
  align: 'start' | 'end',
): { readonly left: number; readonly top: number } {
  const fitsBelow = at.bottom + menu.height + MARGIN <= window.height;
  const below = fitsBelow || window.height - at.bottom >= at.top;
  return {
    left: within(align === 'start' ? at.left : at.right - menu.width, menu.width, window.width),
    top: within(below ? at.bottom : at.top - menu.height, menu.height, window.height),
  };
}
