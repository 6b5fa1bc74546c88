import { describe, expect, test } from 'vitest';
import { entries, modules } from './all';
import { createCatalogue } from './catalogue';
import { createLibrary } from './check';
import { checks } from './checks';
import { LANGUAGES } from './entry';
import { localise } from './localise';

const library = createLibrary(modules);

/** The plain codes that the reference has to explain. */
const STATUSES = [
  ...[100, 101, 200, 201, 202, 203, 204, 205, 206, 302, 304, 307],
  ...[400, 401, 403, 404, 405, 406, 407, 408, 410, 412, 413, 414, 415, 416, 417, 423],
  ...[500, 501, 502, 503, 504, 505],
];

/** The codes with a sub-status, by status. */
const SUBSTATUSES: Readonly<Record<number, readonly number[]>> = {
  401: [1, 2, 3, 4, 5, 7],
  403: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
  404: [0, 1, 2, 3],
  500: [11, 12, 13, 14, 15, 16, 18, 100],
  502: [1, 2],
};

/** IIS 4 and 5 wrote these with a hyphen. */
const SPELLINGS = {
  '500-11': 'iis/500.11',
  '500-12': 'iis/500.12',
  '500-13': 'iis/500.13',
  '500-14': 'iis/500.14',
  '500-15': 'iis/500.15',
  '500-100.ASP': 'iis/500.100',
};

describe('every entry', () => {
  test.each(checks.map((check) => [check.name, check] as const))('%s', (_, check) => {
    const failures = entries.flatMap((entry) =>
      check
        .check(entry, library)
        .map(({ place, message, tip }) => `${entry.id} ${place}: ${message}. ${tip}`),
    );
    expect(failures).toEqual([]);
  });
});

describe('every code of the reference has an entry', () => {
  test.each(STATUSES)('%i', (status) => {
    expect(library.ids).toContain(`http/${status}`);
  });

  const dotted = Object.entries(SUBSTATUSES).flatMap(([status, subs]) =>
    subs.map((sub) => `${status}.${sub}`),
  );
  test.each(dotted)('%s', (code) => {
    expect(library.ids).toContain(`iis/${code}`);
  });

  test.each(['4xx', '5xx'])('%s, for the numbers nobody knows', (statusClass) => {
    expect(library.ids).toContain(`http/${statusClass}`);
  });

  test.each(LANGUAGES)('and is found by its old spelling (%s)', (language) => {
    const catalogue = createCatalogue(
      entries.map((entry) => localise(entry, language)),
      language,
    );
    const found = Object.keys(SPELLINGS).map((spelling) => [spelling, catalogue.named(spelling)?.id]);
    expect(Object.fromEntries(found)).toEqual(SPELLINGS);
  });
});

describe('every check', () => {
  const files = import.meta.glob(['./checks/*.ts', '!./checks/*.test.ts'], {
    eager: true,
    import: 'default',
  });
  const tests = import.meta.glob('./checks/*.test.ts', { query: '?raw' });

  test.each(Object.entries(files))(
    '%s is named as its file, describes itself and has a test',
    (file, check) => {
      const name = file.slice('./checks/'.length, -'.ts'.length);
      expect(check).toMatchObject({
        name,
        description: expect.stringMatching(/\.$/),
        check: expect.any(Function),
      });
      expect(Object.keys(tests)).toContain(`./checks/${name}.test.ts`);
    },
  );
});
