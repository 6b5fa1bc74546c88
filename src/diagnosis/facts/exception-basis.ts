import type { Evidence } from '../../evidence/finding';
import { type Basis, seen } from '../basis';

/** What a page says of an exception: type, message, and the line it was raised in. */
export function exceptionBasis({ facts }: Evidence): readonly Basis[] {
  const { exception, message, sourceFile, sourceLine } = facts;
  const line =
    sourceFile === undefined || sourceLine === undefined ? sourceFile : `${sourceFile}:${sourceLine}`;
  return [
    ...(exception === undefined ? [] : [seen('exception', exception)]),
    ...[message, line].flatMap((text) => (text === undefined ? [] : [seen('page', text)])),
  ];
}
