import { expect, test, vi } from 'vitest';
import { createCatalogue } from '../knowledge/catalogue';
import { loadCatalogue } from '../knowledge/load';
import { loadKnowledge } from './knowledge';

vi.mock('../knowledge/load');

test('is there when it is loaded', async () => {
  const loaded = createCatalogue([], 'en');
  vi.mocked(loadCatalogue).mockResolvedValue(loaded);
  const { catalogue, failed } = loadKnowledge('en');
  expect(catalogue.value).toBeUndefined();
  await vi.waitFor(() => expect(catalogue.value).toBe(loaded));
  expect(failed.value).toBe(false);
});

test('says that it cannot be loaded', async () => {
  vi.mocked(loadCatalogue).mockRejectedValue(new TypeError('Failed to fetch dynamically imported module'));
  const { catalogue, failed } = loadKnowledge('en');
  await vi.waitFor(() => expect(failed.value).toBe(true));
  expect(catalogue.value).toBeUndefined();
});
