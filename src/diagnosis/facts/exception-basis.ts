import type { Evidence } from '../../evidence/finding';
import { type Basis, ifSeen } from '../basis';

/** What a page says of an exception: type, message, and the line it was raised in. */
export function exceptionBasis({ facts }: Evidence): readonly Basis[] {
  const { exception, message, sourceFile, sourceLine } = facts;
  const line =
    sourceFile === undefined || sourceLine === undefined ? sourceFile : `${sourceFile}:${sourceLine}`;
  return [...ifSeen('exception', exception), ...ifSeen('page', message), ...ifSeen('place', line)];
}
