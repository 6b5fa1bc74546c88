import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import { aspnetError } from '../fixtures/server-error';
import rule from './hidden-exception';

const page = (url: string, status = 500): RuleCase => ({
  status,
  url,
  headers: IIS,
  body: `<title>Runtime Error</title><H1>Server Error in '/' Application.<hr width=100% size=1 color=silver></H1><h2> <i>Runtime Error</i> </h2>
&lt;configuration&gt;\n    &lt;system.web&gt;\n        &lt;customErrors mode=&quot;Off&quot;/&gt;`,
});

test.each<[string, RuleCase, readonly string[]]>([
  ['a site', page('https://app.example/a'), ['likely aspnet/custom-errors-page#remote-only']],
  ['the server itself', page('http://localhost:8080/a'), ['possible aspnet/custom-errors-page#retail']],
  [
    'the server itself, by its address',
    page('http://127.0.0.1/a'),
    ['possible aspnet/custom-errors-page#retail'],
  ],
  ['an exception that is shown', aspnetError('System.Exception', 'x'), []],
  ['another status', page('https://app.example/a', 404), []],
  [
    'a page that mentions it',
    { status: 500, headers: IIS, body: '&lt;customErrors mode=&quot;Off&quot;/&gt;' },
    [],
  ],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('quotes the setting', () => {
  const [cause] = causesFor(rule, page('https://app.example/a'));
  expect(cause?.basis).toEqual([{ of: 'page', value: 'customErrors mode="Off"' }]);
  expect(cause?.scope).toBe('app.example/a');
});
