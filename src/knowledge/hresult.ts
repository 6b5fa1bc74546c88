import type { EntryId } from './entry';

/** `0x80070021`; 8 digits that can't be a decimal number's; and what logs print, 2147942433 or -2147024863. */
const SPELLINGS: readonly { readonly form: RegExp; read(text: string): number }[] = [
  { form: /^0x[0-9a-f]{1,8}$/i, read: (text) => Number.parseInt(text, 16) },
  { form: /^[89a-f][0-9a-f]{7}$/i, read: (text) => Number.parseInt(text, 16) },
  { form: /^-\d{9,10}$/, read: (text) => Number(text) + 2 ** 32 },
  { form: /^\d{10}$/, read: Number },
];

/** Windows packs a Win32 code into an HRESULT as 0x8007 and the code: https://learn.microsoft.com/windows/win32/api/winerror/nf-winerror-hresult_from_win32 */
const WIN32_FACILITY = 0x8007;

/**
 * The ids that a spelling of an HRESULT may stand for, the most precise first: `0x80070005` is `hresult/0x80070005`, else
 * `win32/5`. Empty when it is no HRESULT's spelling.
 */
export function hresultIds(spelling: string): readonly EntryId[] {
  const value = SPELLINGS.find(({ form }) => form.test(spelling))?.read(spelling);
  if (value === undefined || value < 0 || value > 0xffffffff) return [];
  const exact: EntryId = `hresult/0x${value.toString(16).padStart(8, '0')}`;
  if (value <= 0xffff) return [exact, `win32/${value}`];
  return Math.floor(value / 0x10000) === WIN32_FACILITY ? [exact, `win32/${value % 0x10000}`] : [exact];
}
