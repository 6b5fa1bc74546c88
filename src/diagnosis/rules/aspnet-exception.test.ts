import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import { aspnetError } from '../fixtures/server-error';
import rule from './aspnet-exception';

test.each<[string, RuleCase, readonly string[]]>([
  [
    'a type with one cause',
    aspnetError('System.FormatException', 'Die Eingabezeichenfolge hat das falsche Format.'),
    ['likely aspnet/FormatException#culture-or-empty'],
  ],
  [
    'a type with several',
    aspnetError('System.NullReferenceException', 'Object reference not set to an instance of an object.'),
    [
      'possible aspnet/NullReferenceException#session-lost',
      'possible aspnet/NullReferenceException#value-missing',
    ],
  ],
  [
    'request validation',
    aspnetError(
      'System.Web.HttpRequestValidationException',
      'A potentially dangerous Request.Form value was detected',
    ),
    [
      'possible aspnet/HttpRequestValidationException#wanted-markup',
      'possible aspnet/HttpRequestValidationException#old-page',
      'possible aspnet/HttpRequestValidationException#attack',
    ],
  ],
  [
    'a cause that the message names',
    aspnetError(
      'System.InvalidOperationException',
      'Timeout expired prior to obtaining a connection from the pool.',
    ),
    ['confirmed aspnet/InvalidOperationException#pool-exhausted'],
  ],
  [
    'a body that could not be read, which `aspnet-body-limit` looks into',
    aspnetError('System.Web.HttpException', 'Maximum request length exceeded.', {
      stack: '   at System.Web.HttpRequest.GetEntireRawContent()',
    }),
    [],
  ],
  [
    'view state',
    aspnetError('System.Web.HttpException', 'Validation of viewstate MAC failed.'),
    [
      'possible aspnet/view-state-mac#farm-keys',
      'possible aspnet/view-state-mac#key-changed',
      'possible aspnet/view-state-mac#damaged',
    ],
  ],
  [
    'TLS to another server',
    aspnetError('System.Net.WebException', 'Could not create SSL/TLS secure channel.'),
    ['confirmed aspnet/WebException#tls'],
  ],
  ['a type that has no entry', aspnetError('Shop.CartException', 'The cart is empty.'), []],
  ['a type of another rule', aspnetError('System.Data.SqlClient.SqlException', 'Login failed for user'), []],
  ['a page without an exception', { status: 500, body: '<h1>NullReferenceException</h1>' }, []],
  ['a success', { ...aspnetError('System.FormatException', 'x'), status: 200 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('is bound to page and type', () => {
  const [cause] = causesFor(rule, aspnetError('System.FormatException', 'x'));
  expect(cause?.scope).toBe('app.example/orders System.FormatException');
  expect(cause?.basis[0]).toEqual({ of: 'exception', value: 'System.FormatException' });
});
