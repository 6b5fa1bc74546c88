import { describe, expect, test } from 'vitest';
import { codeIn, familyOf, parseEntryId } from './entry-id';

describe('an id', () => {
  test.each([
    ['iis/404.13', 'iis/404.13'],
    ['httpsys/Invalid_CR/LF', 'httpsys/Invalid_CR/LF'],
    ['asp/0115', 'asp/0115'],
    ['aspnet/HttpParseException', 'aspnet/HttpParseException'],
    ['nothing/404', undefined],
    ['404.13', undefined],
    ['', undefined],
  ])('is read from "%s"', (text, id) => {
    expect(parseEntryId(text)).toBe(id);
  });

  test.each([
    ['iis/404.13', 'iis', '404.13'],
    ['asp/0115', 'asp', '0115'],
    ['aspnet/HttpParseException', 'aspnet', 'HttpParseException'],
    ['httpsys/N/A', 'httpsys', 'N/A'],
  ] as const)('%s is made of a family and a code', (id, family, code) => {
    expect([familyOf(id), codeIn(id)]).toEqual([family, code]);
  });
});
