import type { CorrelationId } from './finding';

/** The id that a page states, by what the page calls it; undefined when it states none. */
export function idOf(name: string, value: string | undefined): readonly CorrelationId[] | undefined {
  return value === undefined || value === '' ? undefined : [{ name, value }];
}
