/** An HRESULT as {@link Facts} have it, from the digits of one: `0x` and eight hexadecimal digits in lower case. */
export function hresultOf(digits: string | undefined): string | undefined {
  return digits === undefined ? undefined : `0x${digits.toLowerCase().padStart(8, '0')}`;
}

/**
 * The Win32 error that an HRESULT of facility 7 wraps, `0x80070005` → 5; undefined for all others.
 *
 * @see https://learn.microsoft.com/windows/win32/api/winerror/nf-winerror-hresult_from_win32
 */
export function win32Of(hresult: string | undefined): number | undefined {
  const code = /^0x8007([\da-f]{4})$/i.exec(hresult ?? '')?.[1];
  return code === undefined ? undefined : Number.parseInt(code, 16);
}
