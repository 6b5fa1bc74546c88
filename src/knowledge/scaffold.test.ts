import { describe, expect, test } from 'vitest';
import { createLibrary } from './check';
import { checks } from './checks';
import { defineEntry } from './entry';
import { scaffold } from './scaffold';
import { parseEntryModule } from './schema';

const none = new Set<string>();

describe('a scaffold', () => {
  test('lies in the file of its id', () => {
    expect(scaffold('iis/404.99', none)).toMatchObject({ id: 'iis/404.99', file: 'iis/404.99.ts' });
  });

  test('is an entry that fails the checks', () => {
    const { file, source } = scaffold('iis/404.99', none);
    const literal = source.slice(source.indexOf('defineEntry('), source.lastIndexOf(';'));
    const entry: unknown = new Function('defineEntry', `return ${literal}`)(defineEntry);
    const module = parseEntryModule(file, { default: entry });
    const library = createLibrary([module]);
    const failed = checks.filter((check) =>
      module.entries.some((each) => check.check(each, library).length > 0),
    );
    expect(failed.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['no-todo', 'both-languages', 'sources-https']),
    );
    expect(failed.map(({ name }) => name)).not.toContain('id-is-path');
  });

  test.each([
    ['404.99', 'is no id'],
    ['nothing/404', 'is no id'],
    ['iis/', 'is no id'],
    ['ftp/sub:99', 'add a row to a table in src/knowledge/entries/ftp/'],
    ['iis/../../x', 'add a row to a table'],
    ['iis/404.13', 'has an entry already'],
  ])('is refused for %s', (id, message) => {
    expect(() => scaffold(id, new Set(['iis/404.13']))).toThrow(message);
  });
});
