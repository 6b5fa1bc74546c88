import index from 'virtual:knowledge/index';
import { expect, test } from 'vitest';
import { entries } from './all';
import { LANGUAGES } from './entry';
import { indexOf } from './index-entry';
import { loadCatalogue } from './load';
import { localise } from './localise';

test.each(LANGUAGES)('the catalogue of %s holds every entry in that language', async (language) => {
  const catalogue = await loadCatalogue(language);
  expect(catalogue.language).toBe(language);
  expect(catalogue.entries).toEqual(entries.map((entry) => localise(entry, language)));
});

test('the index holds what a request can have, without texts', () => {
  expect(index).toEqual(indexOf(entries));
  const ids = index.map(({ id }) => id);
  expect(ids).toContain('iis/404.13');
  expect(ids).toContain('vendor/cloudflare-520');
  expect(ids.filter((id) => id.startsWith('win32/'))).toEqual([]);
  const fields = new Set(index.flatMap((entry) => Object.keys(entry)));
  expect([...fields].sort()).toEqual(['aliases', 'causes', 'id']);
});
