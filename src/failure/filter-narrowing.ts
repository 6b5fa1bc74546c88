import type { Filter } from './filter';
import type { Condition } from './filter-condition';

/**
 * Whether all that passes `after` surely passes `before`, so that only what passed before needs another look: after a letter
 * more in a word, a term more, a value less. False where it is not plain to see.
 */
export function narrows(before: Filter, after: Filter): boolean {
  return before.conditions.every((wide) => after.conditions.some((narrow) => implies(narrow, wide)));
}

/** The conditions of a filter that another has not too: what passed that one need not be asked the same again. */
export function conditionsBeyond(before: Filter, after: Filter): readonly Condition[] {
  return after.conditions.filter((each) => !before.conditions.some((other) => isSame(each, other)));
}

function isSame(one: Condition, other: Condition): boolean {
  return (
    one.about === other.about &&
    one.negative === other.negative &&
    one.values.length === other.values.length &&
    one.values.every((value, at) => value === other.values[at])
  );
}

function implies(narrow: Condition, wide: Condition): boolean {
  if (narrow.about !== wide.about || narrow.negative !== wide.negative) return false;
  // What is forbidden must have grown, what is allowed must have shrunk.
  return narrow.negative ? isWithin(wide, narrow) : isWithin(narrow, wide);
}

/** Whether what has a value of the one always has a value of the other. */
function isWithin(inner: Condition, outer: Condition): boolean {
  return inner.values.every((value) =>
    outer.values.some((other) => value === other || (outer.partial && isPartOf(other, value))),
  );
}

/** Wildcards are compared with the whole text. */
function isPartOf(part: string, whole: string): boolean {
  return !part.includes('*') && !whole.includes('*') && whole.includes(part);
}
