import type { Lines } from '../../store/lines';

/** A line that has to stay where it is on the screen when others come and go. */
export interface Anchor {
  readonly key: string;
  /** From the top of the view, in CSS pixels; negative above it. */
  readonly offset: number;
}

/** What the list looks like before others come and go; sizes in CSS pixels. */
export interface Look {
  readonly lines: Lines;
  readonly top: number;
  /** Of the lines' part of the view. */
  readonly height: number;
  readonly lineHeight: number;
  /** How far below the top of the lines' part the pointer rests, if it does. */
  readonly pointer: number | undefined;
  /** Where the active line stands; -1 where there is none. */
  readonly active: number;
  /** Whether the end is kept in view. */
  readonly isFollowing: boolean;
}

/**
 * The line to keep in its place: under the pointer, else the active one if it is in view, else the topmost. Undefined where
 * none has to be, since the end is followed.
 */
export function anchorOf(look: Look): Anchor | undefined {
  const { lines, top, height, lineHeight, pointer, active: place, isFollowing } = look;
  const at = (index: number): Anchor | undefined => {
    const line = lines.at(index);
    return line && { key: line.key, offset: index * lineHeight - top };
  };
  const pointed = pointer === undefined ? undefined : at(Math.floor((top + pointer) / lineHeight));
  if (pointed) return pointed;
  const active = at(place);
  if (active && active.offset > -lineHeight && active.offset < height) return active;
  return isFollowing ? undefined : at(Math.ceil(top / lineHeight));
}

/** Where to scroll to so that the anchor is in its place again; undefined where its line is gone. */
export function scrollFor({ key, offset }: Anchor, lines: Lines, lineHeight: number): number | undefined {
  const index = lines.indexOf(key);
  return index < 0 ? undefined : index * lineHeight - offset;
}
