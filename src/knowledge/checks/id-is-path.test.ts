import { expect, test } from 'vitest';
import { createLibrary } from '../check';
import { sampleEntry } from '../sample-entry';
import idIsPath from './id-is-path';

const entry = sampleEntry();

test.each([
  ['its own file', { file: 'http/404.ts', table: false }],
  ["a table of its family's folder", { file: 'http/standard.ts', table: true }],
])('an entry in %s passes', (_, place) => {
  expect(idIsPath.check(entry, createLibrary([{ ...place, entries: [entry] }]))).toEqual([]);
});

test.each([
  ['another file', { file: 'http/410.ts', table: false }, 'expected entries/http/404.ts'],
  ["another family's table", { file: 'net/dns.ts', table: true }, 'expected entries/http/'],
])('an entry in %s does not', (_, place, message) => {
  expect(idIsPath.check(entry, createLibrary([{ ...place, entries: [entry] }]))).toEqual([
    { place: 'id', message: expect.stringContaining(message), tip: expect.any(String) },
  ]);
});
