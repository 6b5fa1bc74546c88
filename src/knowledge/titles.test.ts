import { expect, test } from 'vitest';
import { entries } from './all';
import { LANGUAGES } from './entry';
import { localise } from './localise';
import { packTitles, titlesFile, unpackTitles } from './titles';

test.each(LANGUAGES)('what is packed comes out as it was (%s)', (language) => {
  const local = entries.map((entry) => localise(entry, language));
  expect(unpackTitles(JSON.parse(packTitles(local)))).toEqual(
    local.map(({ id, title, aliases = [] }) => ({ id, title, aliases })),
  );
});

test('an id of no family is left out', () => {
  expect(
    unpackTitles([
      ['iis/404.13', 'Too large'],
      ['other/1', 'Other'],
    ]),
  ).toEqual([{ id: 'iis/404.13', title: 'Too large', aliases: [] }]);
});

test.each([
  undefined,
  null,
  {},
  'text',
  [[]],
  [['iis/404.13']],
  [['iis/404.13', 1]],
  [['iis/404.13', 'a', null]],
])('%j is refused', (data) => {
  expect(() => unpackTitles(data)).toThrow();
});

test('each language has a file of its own', () => {
  expect(new Set(LANGUAGES.map(titlesFile)).size).toBe(LANGUAGES.length);
});
