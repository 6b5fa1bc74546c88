import { expect, test } from 'vitest';
import { entryPage, searchPage } from './page';

test.each([
  ['iis/404.13', 'src/reference/index.html#iis/404.13'],
  ['httpsys/Version_N/S', 'src/reference/index.html#httpsys/Version_N/S'],
] as const)('the page of %s', (id, page) => {
  expect(entryPage(id)).toBe(page);
});

test.each(['directory listing', '100% & #1?', '目錄清單', 'a+b'])(
  'the page of a search keeps "%s"',
  (query) => {
    const [, hash = ''] = searchPage(query).split('#');
    expect(new URLSearchParams(hash).get('q')).toBe(query);
  },
);
