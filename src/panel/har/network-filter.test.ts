import { expect, it } from 'vitest';
import { aFailure } from '../../failure/filter-fixture';
import { networkFilter } from './network-filter';

it.each([
  [{}, 'url:https://www.contoso.com/app/page.aspx method:GET status-code:404'],
  [
    { url: 'https://a.test/?q=1#top', method: 'POST', status: 500 },
    'url:https://a.test/?q=1 method:POST status-code:500',
  ],
  [{ url: 'https://a.test/', status: 0 }, 'url:https://a.test/ method:GET'],
  [{ url: 'https://a.test/ -method:GET' }, 'url:https://a.test/ method:GET status-code:404'],
  [{ url: 'https://a.test/xxx…' }, 'url:https://a.test/xxx method:GET status-code:404'],
])('%j', (fields, filter) => {
  expect(networkFilter(aFailure(fields))).toBe(filter);
});
