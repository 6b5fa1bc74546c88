import { expect, test } from 'vitest';
import { IIS, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './file-or-route';

const page = (path: string, more: Partial<RuleCase> = {}): RuleCase => ({
  status: 404,
  type: 'main_frame',
  headers: NGINX,
  url: `https://app.example${path}`,
  ...more,
});
const ROUTE = ['possible http/404#client-side-route'];
const OWN = ['likely http/404#application-answered'];

test.each<[string, RuleCase, readonly string[]]>([
  ['a page without extension', page('/orders/5'), ROUTE],
  ['the same of IIS', page('/orders/5', { headers: IIS }), ROUTE],
  ['a page with an extension', page('/orders.html'), []],
  ['a folder', page('/orders/'), []],
  ['what a script asked for', page('/orders/5', { type: 'xmlhttprequest' }), []],
  ['a form', page('/orders/5', { method: 'POST' }), []],
  ['an answer in JSON', page('/orders/5', { headers: IIS, body: '{"title":"Not Found","status":404}' }), OWN],
  ['an answer that only begins like it', page('/orders/5', { body: '{{ title }}' }), ROUTE],
  ['a stated sub-status', page('/orders/5', { headers: IIS, page: '404.0' }), []],
  ['another status', page('/orders/5', { status: 410 }), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
