import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import { iisError } from '../fixtures/server-error';
import rule from './rewrite-failure';

const failed = (code: string, message: string) => iisError(code, { message, module: 'RewriteModule' });

test.each<[string, RuleCase, readonly string[]]>([
  [
    'a server variable',
    failed('500.50', 'The server variable &quot;HTTP_ACCEPT_ENCODING&quot; is not allowed to be set.'),
    ['confirmed iis/500.50#server-variable'],
  ],
  [
    'the same in German',
    failed('500.50', 'Die Servervariable „RESPONSE_SERVER“ darf nicht festgelegt werden.'),
    ['confirmed iis/500.50#server-variable'],
  ],
  [
    'a variable in the phase of outbound rules',
    failed('500.52', 'The server variable &quot;HTTP_A&quot; is not allowed to be set.'),
    ['possible iis/500.52#compressed-response', 'possible iis/500.52#rule-too-broad'],
  ],
  [
    'a compressed response',
    failed('500.52', 'Outbound rules cannot be applied when the content is encoded (&quot;gzip&quot;).'),
    ['confirmed iis/500.52#compressed-response'],
  ],
  [
    'an inbound rule, without a word why',
    failed('500.50', 'The expression &quot;(&quot; cannot be expanded.'),
    ['possible iis/500.50#server-variable', 'possible iis/500.50#bad-rule', 'possible iis/500.50#provider'],
  ],
  ['a rule of the server', failed('500.51', 'x'), ['likely iis/500.51#global-rule']],
  ['a rule before the cache', failed('500.53', 'x'), ['likely iis/500.53#rewrite-before-cache']],
  ['500.49', failed('500.49', 'x'), []],
  ['500.54', failed('500.54', 'x'), []],
  ['a bare 500', { status: 500, headers: IIS }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('rests on what the page says', () => {
  const [cause] = causesFor(rule, failed('500.50', '&quot;HTTP_A&quot; is not allowed.'));
  expect(cause?.basis[0]).toEqual({ of: 'page', value: '"HTTP_A" is not allowed.' });
});
