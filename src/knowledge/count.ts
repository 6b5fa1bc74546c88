/// <reference types="vite/types/importMeta.d.ts" />
import { textsOf } from './check';
import { type Entry, type EntryId, FAMILIES, type Family, LANGUAGES, type Language } from './entry';
import { familyOf } from './entry-id';
import { idsOf, type Registry } from './registry';

/** Every list of codes in `registries/`. */
export const registries: readonly Registry[] = Object.values(
  import.meta.glob<Registry>('./registries/*.ts', { eager: true, import: 'default' }),
);

/** What there is of a family, and what is missing. */
export interface FamilyCount {
  readonly family: Family;
  readonly entries: number;
  readonly causes: number;
  readonly fixes: number;
  /** Entries with every text in a language. */
  readonly complete: Readonly<Record<Language, number>>;
  /** Codes that a list demands and that have no entry. */
  readonly missing: readonly EntryId[];
  /** Errors that nothing says how to mend. */
  readonly unmended: readonly EntryId[];
}

/** Counts every family, in their order. */
export function countFamilies(entries: readonly Entry[], lists: readonly Registry[]): readonly FamilyCount[] {
  const ids = new Set(entries.map(({ id }) => id));
  return FAMILIES.map((family) => {
    const own = entries.filter(({ id }) => familyOf(id) === family);
    const causes = own.flatMap((entry) => entry.causes);
    return {
      family,
      entries: own.length,
      causes: causes.length,
      fixes: causes.flatMap((cause) => cause.fix).length,
      complete: { en: completeIn('en', own), 'zh-TW': completeIn('zh-TW', own) },
      missing: lists
        .filter((list) => list.family === family)
        .flatMap(idsOf)
        .filter((id) => !ids.has(id)),
      unmended: own
        .filter(({ severity, causes }) => severity === 'error' && causes.every(({ fix }) => fix.length === 0))
        .map(({ id }) => id),
    };
  });
}

function completeIn(language: Language, entries: readonly Entry[]): number {
  return entries.filter((entry) => textsOf(entry).every(({ text }) => text[language].trim() !== '')).length;
}

/** The counts as a table for a terminal, and below it what is missing. */
export function countTable(counts: readonly FamilyCount[]): string {
  const head = ['family', 'entries', 'causes', 'fixes', ...LANGUAGES, 'missing'];
  const rows = counts.map(({ family, entries, causes, fixes, complete, missing }) => [
    family,
    ...[entries, causes, fixes, ...LANGUAGES.map((language) => complete[language]), missing.length].map(
      String,
    ),
  ]);
  const sums = head.slice(1).map((_, at) => String(rows.reduce((sum, row) => sum + Number(row[at + 1]), 0)));
  const table = [head, ...rows, ['all', ...sums]];
  const widths = head.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
  const gaps = counts.flatMap(({ missing, unmended }) => [
    ...missing.map((id) => `${id} has no entry`),
    ...unmended.map((id) => `${id} has no fix`),
  ]);
  return [...lines, '', gaps.length === 0 ? 'Nothing is missing.' : gaps.join('\n'), ''].join('\n');
}
