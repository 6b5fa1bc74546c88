import { expect, test } from 'vitest';
import { exchangeFor } from '../fixtures/rule-case';
import { pageScope, siteScope } from './page-scope';

test.each([
  ['https://app.example/orders?id=1#top', 'app.example/orders', 'app.example PHP'],
  ['https://app.example:8443/', 'app.example:8443/', 'app.example:8443 PHP'],
  ['no url', 'no url', 'no url PHP'],
])('%s', (url, page, site) => {
  const exchange = exchangeFor({ status: 500, url });
  expect(pageScope(exchange)).toBe(page);
  expect(siteScope(exchange, 'PHP')).toBe(site);
});
