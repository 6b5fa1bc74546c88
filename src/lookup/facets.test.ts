import { describe, expect, test } from 'vitest';
import type { EntryId, IisVersion, Versions } from '../knowledge/entry';
import type { LocalEntry } from '../knowledge/local-entry';
import { localise } from '../knowledge/localise';
import { sampleEntry } from '../knowledge/sample-entry';
import { appliesTo, countFacets, narrow } from './facets';

function entry(id: EntryId, versions?: Versions): LocalEntry {
  return localise(sampleEntry({ id, ...(versions !== undefined && { versions }) }), 'en');
}

const ENTRIES = [
  entry('http/404'),
  entry('iis/404.13', 'IIS 7+'),
  entry('iis/403.15', 'IIS 4–6'),
  entry('asp/0131'),
];
const idsOf = (entries: readonly LocalEntry[]) => entries.map(({ id }) => id);

describe('appliesTo', () => {
  test.each<[Versions | undefined, IisVersion, boolean]>([
    [undefined, '4', true],
    ['IIS 6', '6', true],
    ['IIS 6', '7', false],
    ['IIS 7', '7.5', false],
    ['IIS 7.5', '7', false],
    ['IIS 7+', '7', true],
    ['IIS 7+', '10', true],
    ['IIS 7+', '6', false],
    ['IIS 8.5+', '8', false],
    ['IIS 4–6', '4', true],
    ['IIS 4–6', '5', true],
    ['IIS 4–6', '6', true],
    ['IIS 4–6', '7', false],
  ])('%s applies to %s: %s', (versions, version, applies) => {
    expect(appliesTo(versions === undefined ? {} : { versions }, version)).toBe(applies);
  });
});

test.each([
  ['nothing chosen', {}, ['http/404', 'iis/404.13', 'iis/403.15', 'asp/0131']],
  ['a family', { family: 'iis' }, ['iis/404.13', 'iis/403.15']],
  ['a version', { version: '10' }, ['http/404', 'iis/404.13', 'asp/0131']],
  ['both', { family: 'iis', version: '6' }, ['iis/403.15']],
  ['a family without entries', { family: 'ftp' }, []],
] as const)('narrow: %s', (_, facets, ids) => {
  expect(idsOf(narrow(ENTRIES, facets))).toEqual(ids);
});

test('each count is what choosing it leaves', () => {
  const { families, versions } = countFacets(ENTRIES, { family: 'iis', version: '10' });
  expect(Object.fromEntries(families)).toEqual({ http: 1, iis: 1, asp: 1 });
  expect(versions.get('10')).toBe(1);
  expect(versions.get('6')).toBe(1);
  expect(countFacets(ENTRIES, {}).versions.get('10')).toBe(3);
});
