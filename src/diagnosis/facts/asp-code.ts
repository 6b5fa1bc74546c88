import type { Facts } from '../../evidence/finding';
import type { EntryId } from '../../knowledge/entry';
import { known } from '../known';

/**
 * The errors of classic ASP that a page states, the most telling first: ASP's own number, then that of VBScript, ADO or a
 * driver.
 */
export function aspEntries({ errorCode = '', hresult = '' }: Facts): readonly EntryId[] {
  const own = /^ASP (\d{4})\b/i.exec(errorCode)?.[1];
  const number = /^(?:0x)?([\da-f]{8})$/i.exec(errorCode)?.[1] ?? /^0x([\da-f]{8})$/i.exec(hresult)?.[1];
  return [own, number?.toLowerCase()]
    .flatMap((code): EntryId[] => (code === undefined ? [] : [`asp/${code}`]))
    .filter((id) => known.has(id));
}
