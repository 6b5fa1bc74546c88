import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exchangeFor } from '../fixtures/rule-case';
import { challengesOf, schemesText } from './challenges';

const read = (value: string) =>
  challengesOf(exchangeFor({ status: 401, headers: { 'www-authenticate': value } }));

describe('challengesOf', () => {
  test.each<[string, readonly [scheme: string, rest: string, parameters: readonly string[]][]]>([
    ['NTLM', [['NTLM', '', []]]],
    [
      'Negotiate, NTLM',
      [
        ['Negotiate', '', []],
        ['NTLM', '', []],
      ],
    ],
    [
      'Negotiate\r\nNTLM',
      [
        ['Negotiate', '', []],
        ['NTLM', '', []],
      ],
    ],
    ['Negotiate YIIB+/8==', [['Negotiate', 'YIIB+/8==', []]]],
    [
      'Basic realm="a, NTLM", charset="UTF-8", Bearer realm=b, error="invalid_token"',
      [
        ['Basic', 'realm="a, NTLM"', ['realm', 'charset']],
        ['Bearer', 'realm=b', ['realm', 'error']],
      ],
    ],
    ['Digest realm="a \\" b, c", qop="auth"', [['Digest', 'realm="a \\" b, c"', ['realm', 'qop']]]],
    [
      'Basic realm="open, NTLM',
      [
        ['Basic', 'realm="open', ['realm']],
        ['NTLM', '', []],
      ],
    ],
    ['realm="a"', []],
    [' , ,', []],
    ['', []],
  ])('%j', (value, expected) => {
    expect(read(value).map(({ scheme, rest, parameters }) => [scheme, rest, parameters])).toEqual(expected);
  });

  test('takes any text', () => {
    const part = fc.constantFrom('NTLM', 'Bearer ', 'realm=', '"', '\\', ',', '\n', ' ', '=', 'x');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 200 }), (parts) => {
        for (const { scheme } of read(parts.join(''))) expect(scheme).toMatch(/^[A-Za-z][\w-]*$/);
      }),
    );
  });

  test('is quick with quotes that do not close', () => {
    const started = performance.now();
    read(`Basic realm=${'"\\'.repeat(500_000)}`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

test.each([
  ['Negotiate, NTLM, Negotiate', 'Negotiate, NTLM'],
  ['', undefined],
])('schemesText of %j', (value, expected) => {
  expect(schemesText(read(value))).toBe(expected);
});
