import * as v from 'valibot';
import type { EntryId } from './entry';
import { parseEntryId } from './entry-id.ts';
import type { LocalEntry } from './local-entry';

/** As much of an entry as a list of suggestions shows. */
export interface Titled {
  readonly id: EntryId;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** What the build writes for the background: an id, a title and other spellings, each entry an array. */
export function packTitles(entries: readonly LocalEntry[]): string {
  return JSON.stringify(entries.map(({ id, title, aliases = [] }) => [id, title, ...aliases]));
}

/** The file of {@link packTitles} for a language, in the built extension. */
export function titlesFile(language: string): string {
  return `knowledge/titles-${language}.json`;
}

const packed = v.array(v.tupleWithRest([v.string(), v.string()], v.string()));

/**
 * Reads what {@link packTitles} wrote.
 * @throws when it is anything else.
 */
export function unpackTitles(data: unknown): readonly Titled[] {
  return v.parse(packed, data).flatMap(([spelling, title, ...aliases]) => {
    const id = parseEntryId(spelling);
    return id === undefined ? [] : [{ id, title, aliases }];
  });
}
