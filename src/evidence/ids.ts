import type { CorrelationId } from './finding';

/** A GUID, as Microsoft's products number requests. */
export const GUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i;

/** The id that a page states, by what the page calls it; undefined when it states none. */
export function idOf(name: string, value: string | undefined): readonly CorrelationId[] | undefined {
  return value === undefined || value === '' ? undefined : [{ name, value }];
}
