import { expect, test } from 'vitest';
import { entries } from './all';
import { countFamilies, countTable, registries } from './count';
import { FAMILIES } from './entry';
import { defineRegistry, idsOf } from './registry';
import { sampleEntry } from './sample-entry';

test.each([
  [['404 410-412'], ['http/404', 'http/410', 'http/411', 'http/412']],
  [['404. 0-2 501'], ['http/404.0', 'http/404.1', 'http/404.2', 'http/404.501']],
  [['sub: 7'], ['http/sub:7']],
  [
    ['ERR_ FAILED ABORTED', 'N/A'],
    ['http/ERR_FAILED', 'http/ERR_ABORTED', 'http/N/A'],
  ],
  [[], []],
])('a list of %j', (codes, ids) => {
  expect(idsOf(defineRegistry({ family: 'http', source: 'https://example.test', codes }))).toEqual(ids);
});

test('a list names what is missing', () => {
  const entry = sampleEntry({ id: 'http/404' });
  const list = defineRegistry({ family: 'http', source: 'https://example.test', codes: ['404 410'] });
  const [http] = countFamilies([entry], [list]);
  expect(http).toMatchObject({ family: 'http', entries: 1, missing: ['http/410'], unmended: [] });
  expect(countTable(countFamilies([entry], [list]))).toContain('http/410 has no entry');
});

test('an error without a fix is named', () => {
  const entry = sampleEntry({ id: 'http/404', severity: 'error', causes: [] });
  expect(countFamilies([entry], [])[0]?.unmended).toEqual(['http/404']);
});

test('every list names its page and a family', () => {
  for (const { family, source, codes } of registries) {
    expect(FAMILIES).toContain(family);
    expect(source).toMatch(/^https:\/\//);
    expect(codes.length).toBeGreaterThan(0);
  }
});

test('the reference lacks nothing that a list demands, and no language lacks a text', () => {
  for (const { entries: count, complete, missing, unmended } of countFamilies(entries, registries)) {
    expect({ missing, unmended }).toEqual({ missing: [], unmended: [] });
    expect(complete).toEqual({ en: count, 'zh-TW': count });
  }
});
