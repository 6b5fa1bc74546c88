/** What lists of denied sequences hold first: ways out of a folder, and pieces of SQL or script. */
const IN_PATHS = ['..', './', '\\', ':', '&'] as const;
const IN_QUERIES = ['--', ';', "'", '<', '>', '/*', '@@', 'xp_', 'union select', '..'] as const;

/** Pieces that no page of a site sends on its own. */
const ATTACKS = [
  '../',
  '..\\',
  '<script',
  'union select',
  'union all select',
  'xp_cmdshell',
  "' or ",
  '/etc/passwd',
] as const;

/** The sequences that UrlScan and hardening guides deny, as they occur in a decoded path. */
export function inPath(path: string): readonly string[] {
  return occurring(IN_PATHS, path);
}

/** The same for a decoded query string. */
export function inQuery(query: string): readonly string[] {
  return occurring(IN_QUERIES, query);
}

/** The first piece of an attack in a decoded text; undefined when there is none. */
export function attackIn(text: string): string | undefined {
  return occurring(ATTACKS, text)[0];
}

function occurring(sequences: readonly string[], text: string): readonly string[] {
  const lower = text.toLowerCase().replaceAll('+', ' ');
  return sequences.filter((sequence) => lower.includes(sequence));
}
