import index from 'virtual:knowledge/index';
import { expect, test } from 'vitest';
import { entries } from './all';
import { LANGUAGES } from './entry';
import { indexEntry } from './index-entry';
import { loadCatalogue } from './load';
import { localise } from './localise';

test.each(LANGUAGES)('the catalogue of %s holds every entry in that language', async (language) => {
  const catalogue = await loadCatalogue(language);
  expect(catalogue.language).toBe(language);
  expect(catalogue.entries).toEqual(entries.map((entry) => localise(entry, language)));
});

test('the index holds every entry without its texts', () => {
  expect(index).toEqual(entries.map(indexEntry));
  expect(JSON.stringify(index)).not.toMatch(/\p{Script=Han}/u);
});
