/** PowerShell takes typographic quotes for quotes, in either kind of string. */
const SINGLE = /['\u2018\u2019\u201a\u201b]/g;
const SPECIAL_IN_DOUBLE = /["\u201c\u201d\u201e`$]/g;

/** What no console should get to see; written by its number. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/u;

/**
 * One string for PowerShell: verbatim, or, where it holds what can't be shown, expanded from `$([char]0x…)`.
 * @see https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
export function quoteForPowerShell(text: string): string {
  if (!UNPRINTABLE.test(text)) return `'${text.replace(SINGLE, '$&$&')}'`;
  const escaped = text.replace(SPECIAL_IN_DOUBLE, '`$&').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) =>
    // By UTF-16 units, which is what .NET's strings are made of.
    Array.from(
      { length: character.length },
      (_, at) => `$([char]0x${character.charCodeAt(at).toString(16)})`,
    ).join(''),
  );
  return `"${escaped}"`;
}
