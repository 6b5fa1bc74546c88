import { type Basis, measured, seen } from '../basis';
import { decoded } from './request-path';

/** HTTP.sys's `UrlSegmentMaxLength`, in characters. */
const LONGEST_SEGMENT = 260;

/** A percent sign that begins no byte, and bytes that are control characters. */
const BROKEN = /%(?![\da-f]{2})[^/]{0,2}|%(?:[01][\da-f]|7f)/i;

/** The part of a path that HTTP.sys refuses. */
export interface RefusedPart {
  readonly fragment: string;
  readonly basis: Basis;
}

/**
 * What HTTP.sys refuses in a path: a broken percent sequence, a control character, a segment that is too long.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/iisadmin-service-inetinfo/httpsys-registry-windows
 */
export function refusedPartOf(path: string): RefusedPart | undefined {
  const broken = BROKEN.exec(path)?.[0];
  if (broken !== undefined) return { fragment: broken, basis: seen('url-part', broken) };
  const long = path.split('/').find((segment) => decoded(segment).length > LONGEST_SEGMENT);
  if (long === undefined) return undefined;
  const basis = measured('url-length', decoded(long).length, LONGEST_SEGMENT);
  return { fragment: `${long.slice(0, 40)}…`, basis };
}
