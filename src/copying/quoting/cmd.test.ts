import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../copying.fixture';
import { fitsCmd, quoteForCmd } from './cmd';
import { argumentsOf, readByCmd } from './cmd.model.fixture';

/** Variables that any machine has, and some that an attacker might hope for. */
const VARIABLES = new Map(['PATH', 'OS', 'a', '1', 'é', 'CD'].map((name) => [name, '" & calc & "'] as const));

const hostile = fc.array(fc.constantFrom(...HOSTILE), { maxLength: 4 }).map((parts) => parts.join(''));
const any = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'"%^&|<>()!\\\n\t aé1:=~PATHOS'),
    fc.constant('%PATH'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});
const texts = fc.array(fc.oneof(hostile, any).filter(fitsCmd), { minLength: 1, maxLength: 5 });

describe('quoteForCmd', () => {
  it.each([
    ['plain', '"plain"'],
    ['', '""'],
    ['a b&c|d', '"a b&c|d"'],
    ['%PATH%', '^"^%^PATH^%^"'],
    ['https://a.test/%2F?b="', '^"https://a.test/^%^2F?b=^\\^"^"'],
    ['%:a%', '^"^%^:a^%^"'],
    ['a"b', '^"a^\\^"b^"'],
    ['a\\', '^"a^\\^\\^"'],
    ['a\\b', '^"a^\\b^"'],
    ['a\nb', '^"a^\n\nb^"'],
  ])('writes %j', (text, quoted) => {
    expect(quoteForCmd(text)).toBe(quoted);
  });

  it('reaches the program as it is, and nothing else runs', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const { commandLine, operators } = readByCmd(
          `curl ${all.map(quoteForCmd).join(' ^\n  ')}`,
          VARIABLES,
        );
        expect(operators).toEqual([]);
        expect(argumentsOf(commandLine)).toEqual(['curl', ...all]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the model', () => {
  it('knows what goes wrong without care', () => {
    expect(readByCmd('curl "a" & calc').operators).toEqual(['&']);
    expect(readByCmd('curl "%PATH%"', VARIABLES).operators).toEqual(['&', '&']);
    expect(readByCmd('curl "%PATH:a=b%"', VARIABLES).operators).toEqual(['&', '&']);
    expect(argumentsOf('curl "a\\" b')).toEqual(['curl', 'a" b']);
  });
});

describe('fitsCmd', () => {
  it.each([
    ['a\tb\nc', true],
    ['a\rb', false],
    ['\0', false],
    ['\x1b', false],
    ['\x85', false],
  ])('%j: %s', (text, fits) => {
    expect(fitsCmd(text)).toBe(fits);
  });
});
