import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './webdav-header';

const sent = (page: string, requestHeaders?: Readonly<Record<string, string>>): RuleCase => ({
  status: Number.parseInt(page, 10),
  method: 'PROPFIND',
  page,
  ...(requestHeaders && { requestHeaders }),
});

test.each<[string, RuleCase, readonly string[]]>([
  ['400.1', sent('400.1', { Destination: 'https://a.example/b' }), ['likely iis/400.1#bad-destination']],
  ['400.2', sent('400.2', { Depth: '2' }), ['likely iis/400.2#bad-depth']],
  ['400.10', sent('400.10'), ['likely iis/400.10#bad-forwarded-for']],
  ['403.21', sent('403.21', { Translate: 'f' }), ['likely iis/403.21#no-source-right']],
  ['403.22 with infinite depth', sent('403.22', { Depth: 'infinity' }), ['likely iis/403.22#infinite-depth']],
  ['403.22 without depth', sent('403.22', {}), ['likely iis/403.22#no-depth']],
  ['403.22 of a request that is not known', sent('403.22'), []],
  ['a code about something else', sent('400.6', { Depth: '2' }), []],
  ['a bare 400', { status: 400, headers: IIS, requestHeaders: { Depth: '2' } }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('shows the value', () => {
  const [cause] = causesFor(rule, sent('400.2', { Depth: '2' }));
  expect(cause?.basis[0]).toEqual({ of: 'request-header', value: 'Depth: 2' });
  expect(cause?.values).toEqual({ header: 'Depth' });
});
