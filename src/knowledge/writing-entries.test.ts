import { describe, expect, test } from 'vitest';
import guide from '../../docs/writing-entries.md?raw';
import { modules } from './all';
import { createLibrary } from './check';
import { checks } from './checks';
import { defineEntry, type EntryId } from './entry';
import { type EntryModule, parseEntryModule } from './schema';

const ID: EntryId = 'iis/404.15';

/** The entries that the guide shows: a good one, then a bad one. */
const examples: readonly EntryModule[] = Array.from(
  guide.matchAll(/export default defineEntry\((\{[\s\S]*?\n\})\);/g),
  ([, literal]) => {
    const entry: unknown = new Function('defineEntry', `return defineEntry(${literal})`)(defineEntry);
    return parseEntryModule(`${ID}.ts`, { default: entry });
  },
);

/** The names of the checks that an example fails, in the place of the entry that it stands for. */
function failed(example: EntryModule | undefined): readonly string[] {
  if (example === undefined) throw new Error('The guide shows no such example');
  const others = modules.filter(({ file }) => file !== example.file);
  const library = createLibrary([...others, example]);
  return checks
    .filter((check) => example.entries.some((entry) => check.check(entry, library).length > 0))
    .map(({ name }) => name);
}

describe('the guide to writing entries', () => {
  test('shows a good example that passes every check', () => {
    expect(failed(examples[0])).toEqual([]);
  });

  test('shows a bad example that fails most of them', () => {
    expect(failed(examples[1])).toEqual(
      expect.arrayContaining([
        'command-form',
        'label-length',
        'no-orphan-see-also',
        'sources-https',
        'taiwan-wording',
      ]),
    );
  });

  test('lists every check with its name', () => {
    const listed = Array.from(guide.matchAll(/^\| `([a-z-]+)` +\|/gm), ([, name]) => name);
    expect(listed).toEqual(checks.map(({ name }) => name).sort());
  });
});
