import { expect, test } from 'vitest';
import { sampleEntry } from './sample-entry';
import { parseEntryModule } from './schema';

test('a module holds one entry or a table of them', () => {
  const entry = sampleEntry();
  expect(parseEntryModule('http/404.ts', { default: entry })).toEqual({
    file: 'http/404.ts',
    table: false,
    entries: [entry],
  });
  expect(parseEntryModule('net/dns.ts', { default: [entry] })).toMatchObject({
    table: true,
    entries: [entry],
  });
});

test.each([
  ['no default export', {}, /entries\/http\/404\.ts is not a knowledge entry: default/],
  ['no module at all', undefined, /entries\/http\/404\.ts/],
  ['a field of the wrong type', { default: { ...sampleEntry(), severity: 'fatal' } }, /severity.*"fatal"/],
  ['a language missing', { default: { ...sampleEntry(), title: { en: 'Not Found' } } }, /title\.zh-TW/],
  ['an unknown field', { default: { ...sampleEntry(), cause: [] } }, /cause/],
  ['an id of no family', { default: { ...sampleEntry(), id: 'smtp/550' } }, /id: an id starts with http\//],
  ['a bad entry in a table', { default: [sampleEntry(), { id: 'http/1' }] }, /1\.severity/],
])('%s throws and names the file and the place', (_, module, message) => {
  expect(() => parseEntryModule('http/404.ts', module)).toThrow(message);
});
