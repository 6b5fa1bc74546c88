import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../i18n/words';
import { type Catalogue, createCatalogue } from '../knowledge/catalogue';
import type { EntryId } from '../knowledge/entry';
import { localise } from '../knowledge/localise';
import { sampleEntry } from '../knowledge/sample-entry';
import { createReference, type Reference } from './store';

const IDS: readonly EntryId[] = ['http/404', 'iis/404.3', 'iis/404.13', 'ftp/530'];
const CATALOGUE = createCatalogue(
  IDS.map((id) =>
    localise(
      sampleEntry({
        id,
        aliases: [],
        title: { en: `Title of ${id}`, 'zh-TW': id },
        ...(id === 'iis/404.13' && { versions: 'IIS 7+' }),
      }),
      'en',
    ),
  ),
  'en',
);

function reference(): Reference {
  return createReference({ catalogue: signal(CATALOGUE), failed: signal(false) }, wordsIn('en'));
}
const idsOf = ({ results }: Reference) => results.value.map(({ id }) => id);

describe('results', () => {
  test('are none until something is asked', () => {
    const store = reference();
    expect(store.asked.value).toBe(false);
    expect(idsOf(store)).toEqual([]);
    store.version.value = '10';
    expect(store.asked.value).toBe(false);
  });

  test('follow the query at once for codes, and for texts as soon as they are indexed', async () => {
    const store = reference();
    store.query.value = ' 404 ';
    expect(idsOf(store)).toEqual(['http/404', 'iis/404.3', 'iis/404.13']);
    store.query.value = 'title';
    expect(idsOf(store)).toEqual([]);
    await expect.poll(() => idsOf(store)).toHaveLength(4);
  });

  test('are narrowed by family and version', () => {
    const store = reference();
    store.family.value = 'iis';
    expect(idsOf(store)).toEqual(['iis/404.3', 'iis/404.13']);
    store.version.value = '6';
    expect(idsOf(store)).toEqual(['iis/404.3']);
    store.query.value = '404.13';
    expect(idsOf(store)).toEqual([]);
    store.version.value = '8';
    expect(idsOf(store)).toEqual(['iis/404.13']);
  });

  test('are counted as the query finds them', () => {
    const store = reference();
    expect(store.counts.value.families.get('iis')).toBe(2);
    store.query.value = '404.13';
    expect(store.counts.value.families.get('iis')).toBe(1);
    expect(store.counts.value.families.get('ftp')).toBeUndefined();
    expect(store.counts.value.versions.get('6')).toBe(0);
  });

  test('are none before the knowledge is loaded, and come with it', () => {
    const catalogue = signal<Catalogue | undefined>(undefined);
    const waiting = createReference({ catalogue, failed: signal(false) }, wordsIn('en'));
    waiting.query.value = '404';
    waiting.open('iis/404.13');
    expect(idsOf(waiting)).toEqual([]);
    expect(waiting.entry.value).toBeUndefined();
    catalogue.value = CATALOGUE;
    expect(idsOf(waiting)).toHaveLength(3);
    expect(waiting.entry.value?.id).toBe('iis/404.13');
  });
});

describe('the trail', () => {
  const trail = (store: Reference) => [
    store.entry.value?.id,
    store.depth.value,
    store.canGoBack.value,
    store.canGoForward.value,
  ];

  test.each<[string, (store: Reference) => void, unknown[]]>([
    ['is empty at first', () => {}, [undefined, -1, false, false]],
    ['begins', (s) => s.open('http/404'), ['http/404', 0, false, false]],
    [
      'grows',
      (s) => {
        s.open('http/404');
        s.open('iis/404.3');
      },
      ['iis/404.3', 1, true, false],
    ],
    [
      'stays where the same is opened',
      (s) => {
        s.open('http/404');
        s.open('http/404');
      },
      ['http/404', 0, false, false],
    ],
  ])('%s', (_, act, expected) => {
    const store = reference();
    act(store);
    expect(trail(store)).toEqual(expected);
  });

  test('goes back and forward, no further than its ends', () => {
    const store = reference();
    store.go(-1);
    expect(trail(store)).toEqual([undefined, -1, false, false]);
    for (const id of ['http/404', 'iis/404.3', 'ftp/530'] as const) store.open(id);
    store.go(1);
    store.go(-1);
    store.go(-1);
    store.go(-1);
    expect(trail(store)).toEqual(['http/404', 0, false, true]);
    store.go(1);
    expect(trail(store)).toEqual(['iis/404.3', 1, true, true]);
  });

  test('takes opening a neighbour for a step there', () => {
    const store = reference();
    store.open('http/404');
    store.open('iis/404.3');
    store.open('http/404');
    expect(trail(store)).toEqual(['http/404', 0, false, true]);
    store.open('iis/404.3');
    expect(trail(store)).toEqual(['iis/404.3', 1, true, false]);
  });

  test('forgets what was ahead when another is opened', () => {
    const store = reference();
    store.open('http/404');
    store.open('iis/404.3');
    store.go(-1);
    store.open('ftp/530');
    expect(trail(store)).toEqual(['ftp/530', 1, true, false]);
  });

  test('does not grow by walking through results', () => {
    const store = reference();
    store.preview('http/404');
    store.preview('iis/404.3');
    expect(trail(store)).toEqual(['iis/404.3', 0, false, false]);
    store.open('ftp/530');
    store.preview('http/404');
    expect(trail(store)).toEqual(['http/404', 1, true, false]);
  });

  test('ends', () => {
    const store = reference();
    store.open('http/404');
    store.close();
    expect(trail(store)).toEqual([undefined, -1, false, false]);
  });

  test('an id without an entry reads as what stands in for it', () => {
    const store = reference();
    store.open('iis/404.99');
    expect(store.entry.value?.id).toBe('http/404');
  });
});

test('reads nothing for an id that says nothing, and what is known of the others', () => {
  const store = reference();
  store.open('iis/<script>');
  expect(store.entry.value).toBeUndefined();
  store.open('net/ERR_FOO_BAR');
  expect(store.entry.value?.id).toBe('net/ERR_FOO_BAR');
  store.open('iis/404.99');
  expect(store.entry.value?.id).toBe('http/404');
});
