/** Files that a program has to run, by who runs them; a MIME type would publish their source. */
const RUNTIMES: Readonly<Record<string, readonly string[]>> = {
  'asp.net': [
    '.aspx',
    '.ashx',
    '.asmx',
    '.axd',
    '.cshtml',
    '.vbhtml',
    '.rem',
    '.soap',
    '.svc',
    '.xamlx',
    '.asax',
  ],
  asp: ['.asp'],
  php: ['.php', '.phtml'],
  cgi: ['.cgi', '.exe', '.pl', '.py'],
};

/** The runtime that runs files of this extension on IIS: `asp.net`, `asp`, `php` or `cgi`; undefined for static ones. */
export function runtimeOf(extension: string | undefined): string | undefined {
  const wanted = extension?.toLowerCase();
  if (wanted === undefined) return undefined;
  return Object.keys(RUNTIMES).find((runtime) => RUNTIMES[runtime]?.includes(wanted));
}
