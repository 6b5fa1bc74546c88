import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill, fillCode, placeholdersIn } from './placeholders';

describe('fill', () => {
  test.each([
    ['a value', 'see {path}', { path: '/a' }, 'see /a'],
    ['the example of a missing value', 'see {path}', {}, 'see /app/page.aspx'],
    ['an empty value', '[{header}]', { header: '' }, '[]'],
    ['every occurrence', '{path} {path}', { path: '/a' }, '/a /a'],
    ['unknown braces', '{HTTP_HOST} {R:1} {nothing} {} {', {}, '{HTTP_HOST} {R:1} {nothing} {} {'],
    ['names of every object', '{constructor} {toString}', {}, '{constructor} {toString}'],
    ['variables of shells and curl', `$${'{path}'} %{url}`, { path: '/a' }, `$${'{path}'} %{url}`],
    ['braces in a value', '{path} {host}', { path: '{host}', host: 'h' }, '{host} h'],
    ['replacement patterns in a value', '{path}', { path: '$& $1' }, '$& $1'],
  ])('%s', (_, text, values, filled) => {
    expect(fill(text, values)).toBe(filled);
  });

  test('inserts any value as it is, once', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        expect(fill('<{path}>', { path })).toBe(`<${path}>`);
      }),
    );
  });
});

describe('fillCode', () => {
  test.each([
    ['a path', '/app/page one.aspx'],
    ['a Windows path', 'C:\\inetpub\\wwwroot'],
    ['percent-encoding', '/a%20b'],
    ['letters of any script', '/報表/1'],
  ])('inserts %s', (_, path) => {
    expect(fillCode('dir "{path}"', { path })).toBe(`dir "${path}"`);
  });

  test.each([
    ['a quote', '"; Remove-Item C:\\'],
    ['a typographic quote, which PowerShell takes for a plain one', '” x'],
    ['a substitution', '$(calc)'],
    ['a variable of cmd', '%COMSPEC%'],
    ['a separator', 'a&calc'],
    ['a line break', 'a\ncalc'],
    ['markup', 'a<b'],
  ])('keeps the braces rather than insert %s', (_, path) => {
    expect(fillCode('dir "{path}"', { path })).toBe('dir "{path}"');
  });
});

test('placeholdersIn lists the names, each once', () => {
  expect(placeholdersIn('{path} {wrong} {path} {HTTP_HOST}')).toEqual(['path', 'wrong']);
});
