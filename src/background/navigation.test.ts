import { expect, it } from 'vitest';
import type { Page } from '../failure/pages';
import { navigation } from './navigation';

const url = 'https://a.test/';

it.each<[string, (to: ReturnType<typeof navigation>) => void, Partial<Page>[]]>([
  [
    'a page begins when its navigation does',
    (to) => {
      to.started({ tabId: 1, url, at: 100 });
      to.committed({ tabId: 1, url, at: 250, documentId: 'D' });
    },
    [{ id: '1-250', tabId: 1, url, startedAt: 100, committedAt: 250, documentId: 'D' }],
  ],
  [
    'or when it is shown, if nobody saw it begin',
    (to) => to.committed({ tabId: 1, url, at: 250 }),
    [{ startedAt: 250, committedAt: 250 }],
  ],
  [
    'a start counts for one page and one tab',
    (to) => {
      to.started({ tabId: 1, url, at: 100 });
      to.committed({ tabId: 2, url, at: 200 });
      to.committed({ tabId: 1, url, at: 300 });
      to.committed({ tabId: 1, url, at: 400 });
    },
    [
      { tabId: 2, startedAt: 200 },
      { tabId: 1, startedAt: 100 },
      { tabId: 1, startedAt: 400 },
    ],
  ],
  [
    'a download begins no page, and the next navigation anew',
    (to) => {
      to.started({ tabId: 1, url, at: 100 });
      to.started({ tabId: 1, url, at: 200 });
      to.committed({ tabId: 1, url, at: 300 });
    },
    [{ startedAt: 200 }],
  ],
  [
    'a page never begins after it is shown',
    (to) => {
      to.started({ tabId: 1, url, at: 300 });
      to.committed({ tabId: 1, url, at: 250 });
    },
    [{ startedAt: 250, committedAt: 250 }],
  ],
])('%s', (_, navigate, expected) => {
  const pages: Page[] = [];
  navigate(navigation((page) => void pages.push(page)));
  expect(pages).toMatchObject(expected);
});

it('bounds the URL', () => {
  const pages: Page[] = [];
  navigation((page) => void pages.push(page)).committed({ tabId: 1, url: `data:,${'x'.repeat(1e6)}`, at: 1 });
  expect(pages[0]?.url.length).toBeLessThan(20_000);
});
