import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wordsIn } from '../i18n/words';
import { type Catalogue, createCatalogue } from '../knowledge/catalogue';
import { localise } from '../knowledge/localise';
import { sampleEntry } from '../knowledge/sample-entry';
import { entryPage, searchPage } from '../lookup/page';
import { followAddress } from './address';
import { createReference } from './store';

const CATALOGUE = createCatalogue(
  [
    sampleEntry(),
    sampleEntry({ id: 'iis/404.13', aliases: [] }),
    sampleEntry({ id: 'httpsys/Version_N/S', aliases: [] }),
  ].map((entry) => localise(entry, 'en')),
  'en',
);

let window: EventTarget;
beforeEach(() => {
  window = new EventTarget();
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', { title: '' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A page at an address, with a history of its own. */
function page(hash: string, catalogue = signal<Catalogue | undefined>(CATALOGUE)) {
  const address = { hash, pathname: '/page' };
  const steps: string[] = [];
  const put = (kind: string) => (_data: unknown, _unused: string, to: string) => {
    steps.push(`${kind} ${to}`);
    address.hash = to.startsWith('#') ? to : '';
  };
  const reference = createReference({ catalogue, failed: signal(false) }, wordsIn('en'));
  followAddress(
    reference,
    address as Location,
    { pushState: put('push'), replaceState: put('replace') } as unknown as History,
  );
  return {
    reference,
    steps,
    address,
    goTo(to: string) {
      address.hash = to;
      window.dispatchEvent(new Event('hashchange'));
    },
  };
}

test.each([
  ['#iis/404.13', 'iis/404.13', ''],
  ['#httpsys/Version_N/S', 'httpsys/Version_N/S', ''],
  ['#iis%2F404.13', 'iis/404.13', ''],
  ['#?q=directory%20listing', undefined, 'directory listing'],
  ['#?q=100%2525', undefined, '100%25'],
  ['#?q=a%2Bb', undefined, 'a+b'],
  ['#?q=iis/404.13', undefined, 'iis/404.13'],
  ['#?other', undefined, ''],
  ['#%E0%A4%A', undefined, ''],
  ['#?q=%', undefined, '%'],
  ['#nonsense', undefined, ''],
  ['', undefined, ''],
])('at "%s"', (hash, id, query) => {
  const { reference, steps } = page(hash);
  expect(reference.entry.value?.id).toBe(id);
  expect(reference.query.value).toBe(query);
  expect(steps).toEqual([]);
});

test.each(['100% & #1?', '目錄 清單', 'a+b'])('the page of a search for "%s" searches for it', (query) => {
  const { reference } = page(searchPage(query).replace(/^[^#]*/, ''));
  expect(reference.query.value).toBe(query);
});

test('the page of an entry reads it', () => {
  const { reference } = page(entryPage('httpsys/Version_N/S').replace(/^[^#]*/, ''));
  expect(reference.entry.value?.id).toBe('httpsys/Version_N/S');
});

test('waits for the knowledge', () => {
  const catalogue = signal<Catalogue | undefined>(undefined);
  const waiting = page('#iis/404.13', catalogue);
  expect(waiting.reference.entry.value).toBeUndefined();
  catalogue.value = CATALOGUE;
  expect(waiting.reference.entry.value?.id).toBe('iis/404.13');
  expect(waiting.steps).toEqual([]);
});

test('follows what is read, and its title', () => {
  const { reference, steps } = page('');
  expect(document.title).toBe('Substatus');
  reference.preview('http/404');
  reference.preview('iis/404.13');
  reference.open('http/404');
  expect(steps).toEqual(['push #http/404', 'replace #iis/404.13', 'push #http/404']);
  expect(document.title).toBe('Not Found – Substatus');
});

test('leaves the entry’s address when it is closed', () => {
  const { reference, steps, address } = page('#http/404');
  reference.close();
  expect(steps).toEqual(['push /page']);
  expect(address.hash).toBe('');
});

test('follows the browser’s back and forward', () => {
  const { reference, steps, goTo } = page('#?q=404');
  reference.open('http/404');
  reference.open('iis/404.13');
  steps.length = 0;
  goTo('#http/404');
  expect(reference.entry.value?.id).toBe('http/404');
  expect(reference.canGoForward.value).toBe(true);
  goTo('#iis/404.13');
  expect(reference.entry.value?.id).toBe('iis/404.13');
  goTo('#?q=404');
  expect(reference.entry.value).toBeUndefined();
  expect(reference.query.value).toBe('404');
  expect(steps).toEqual([]);
});
