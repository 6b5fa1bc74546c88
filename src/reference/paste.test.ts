import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { wordsIn } from '../i18n/words';
import { type Catalogue, createCatalogue } from '../knowledge/catalogue';
import { localise } from '../knowledge/localise';
import { sampleEntry } from '../knowledge/sample-entry';
import { createPaste, LONG_TEXT } from './paste';

const CATALOGUE = createCatalogue(
  [
    sampleEntry({ aliases: [] }),
    sampleEntry({ id: 'iis/404.13', aliases: [] }),
    sampleEntry({ id: 'net/ERR_CONNECTION_RESET', aliases: [] }),
  ].map((entry) => localise(entry, 'en')),
  'en',
);

function paste(text: string) {
  const made = createPaste({ catalogue: signal(CATALOGUE), failed: signal(false) }, wordsIn('en'));
  made.text.value = text;
  return made;
}

test('finds each code once, with its line and how often it is mentioned', () => {
  const { found, forms } = paste(
    'first\nGET / net::ERR_CONNECTION_RESET\n\nHTTP Error 404.13 - Not Found\r\nnet::ERR_CONNECTION_RESET',
  );
  expect(found.value.map(({ entry, line, count }) => [entry.id, line, count])).toEqual([
    ['net/ERR_CONNECTION_RESET', 2, 2],
    ['iis/404.13', 4, 1],
  ]);
  expect(forms.value.length).toBeGreaterThan(0);
});

test('shows the line around a mention, no more', () => {
  const { found } = paste(`before\nGET /a net::ERR_CONNECTION_RESET in 5 ms\r\nafter`);
  const [first] = found.value;
  expect(`${first?.before}|${first?.mention}|${first?.after}`).toContain('ERR_CONNECTION_RESET');
  expect(`${first?.before}${first?.mention}${first?.after}`).toBe('GET /a net::ERR_CONNECTION_RESET in 5 ms');
});

test('cuts a long line', () => {
  const { found } = paste(`${'x '.repeat(500)}net::ERR_CONNECTION_RESET ${'y '.repeat(500)}`);
  expect(found.value[0]?.before).toHaveLength(80);
  expect(found.value[0]?.after).toHaveLength(80);
});

test.each(['', '  \n ', 'nothing to see', '\0\u202e🙂'])('finds nothing in "%s"', (text) => {
  const { found, forms } = paste(text);
  expect(found.value).toEqual([]);
  expect(forms.value).toEqual([]);
});

test('finds what was pasted before the knowledge was loaded', () => {
  const catalogue = signal<Catalogue | undefined>(undefined);
  const { text, found } = createPaste({ catalogue, failed: signal(false) }, wordsIn('en'));
  text.value = 'net::ERR_CONNECTION_RESET';
  expect(found.value).toEqual([]);
  catalogue.value = CATALOGUE;
  expect(found.value).toHaveLength(1);
});

test('reads a long text only when nothing more comes', () => {
  vi.useFakeTimers();
  const { text, waiting, found } = paste('net::ERR_CONNECTION_RESET');
  expect(waiting.value).toBe(false);
  text.value = `${'x\n'.repeat(LONG_TEXT)}HTTP Error 404.13`;
  expect(waiting.value).toBe(true);
  vi.advanceTimersByTime(100);
  text.value += '\n';
  vi.advanceTimersByTime(100);
  expect(waiting.value).toBe(true);
  vi.advanceTimersByTime(100);
  expect(waiting.value).toBe(false);
  expect(found.value.map(({ id, line }) => [id, line])).toEqual([['iis/404.13', LONG_TEXT + 1]]);
  text.value = 'net::ERR_CONNECTION_RESET';
  expect(waiting.value).toBe(false);
  expect(found.value.map(({ id }) => id)).toEqual(['net/ERR_CONNECTION_RESET']);
  vi.useRealTimers();
});
