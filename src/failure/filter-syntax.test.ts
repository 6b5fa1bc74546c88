import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTerms, type Span, type Term, type Value, writeValue } from './filter-syntax';

const KEYS = new Set(['key', 'response-header-x-1']);
const read = (text: string) => readTerms(text, (name) => KEYS.has(name));

/** A term in short: its parts with their places. */
function short(term: Term): string {
  const value = ({ from, to, text, quoted }: Value) => `${from}-${to}${quoted ? '"' : '='}${text}`;
  const said =
    term.kind === 'keyed'
      ? `${term.key.name}@${term.key.from}-${term.key.to} ${term.values.map(value).join(' ')}`
      : value(term.value);
  return `${term.negative ? 'not ' : ''}${term.kind} ${term.from}-${term.to}: ${said}`;
}

describe('readTerms', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['  ', []],
    ['a bc', ['text 0-1: 0-1=a', 'text 2-4: 2-4=bc']],
    [' -a', ['not text 1-3: 2-3=a']],
    ['-', ['text 0-1: 0-1=-']],
    ['"a b"', ['text 0-5: 0-5"a b']],
    ['-"a', ['not text 0-3: 1-3"a']],
    ['"a""b"', ['text 0-6: 0-6"a"b']],
    ['"a""', ['text 0-4: 0-4"a"']],
    ['"a"b', ['text 0-3: 0-3"a', 'text 3-4: 3-4=b']],
    ['""', ['text 0-2: 0-2"']],
    ['Key:v', ['keyed 0-5: key@0-3 4-5=v']],
    ['-key:a,b', ['not keyed 0-8: key@1-4 5-6=a 7-8=b']],
    ['key:', ['keyed 0-4: key@0-3 4-4=']],
    ['key:a, b', ['keyed 0-6: key@0-3 4-5=a 6-6=', 'text 7-8: 7-8=b']],
    ['key:"a, b",c', ['keyed 0-12: key@0-3 4-10"a, b 11-12=c']],
    ['key:a"b c', ['keyed 0-7: key@0-3 4-7=a"b', 'text 8-9: 8-9=c']],
    ['response-header-x-1:v', ['keyed 0-21: response-header-x-1@0-19 20-21=v']],
    ['other:v', ['text 0-7: 0-7=other:v']],
    ['/a/', ['regex 0-3: 1-2=a']],
    ['-/a b/ c', ['not regex 0-6: 2-5=a b', 'text 7-8: 7-8=c']],
    ['/a\\/b/', ['regex 0-6: 1-5=a\\/b']],
    ['/a/b/', ['regex 0-5: 1-4=a/b']],
    ['/a /b', ['text 0-2: 0-2=/a', 'text 3-5: 3-5=/b']],
    ['//', ['text 0-2: 0-2=//']],
  ])('%s', (text, terms) => {
    expect(read(text).map(short)).toEqual(terms);
  });

  it('gives places that rise, nest, and hold what was read', () => {
    const piece = fc.constantFrom('key:', '-', '"', '/', '\\', ',', ' ', 'a', '.*', 'other:', '\t');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const slice = ({ from, to }: Span) => typed.slice(from, to);
        let at = 0;
        for (const term of read(typed)) {
          expect(typed.slice(at, term.from).trim()).toBe('');
          expect(term.to).toBeGreaterThan(term.from);
          at = term.to;
          const values = term.kind === 'keyed' ? term.values : [term.value];
          if (term.kind === 'keyed') expect(slice(term.key).toLowerCase()).toBe(term.key.name);
          let inner = term.kind === 'keyed' ? term.key.to : term.from;
          for (const value of values) {
            expect(value.from).toBeGreaterThanOrEqual(inner);
            expect(value.to).toBeLessThanOrEqual(term.to);
            inner = value.to;
            if (!value.quoted) expect(slice(value)).toBe(value.text);
            else expect(slice(value)).toMatch(/^"/);
          }
        }
        expect(typed.slice(at).trim()).toBe('');
      }),
      { numRuns: 700 },
    );
  });
});

describe('writeValue', () => {
  it.each([
    ['404.13', '404.13'],
    ['', '""'],
    ['a b', '"a b"'],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
  ])('%j is %s', (value, written) => {
    expect(writeValue(value)).toBe(written);
  });

  it('is read as a single value, the same', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const [term, ...rest] = read(`key:${writeValue(value)}`);
        expect(rest).toEqual([]);
        expect(term?.kind === 'keyed' && term.values.map(({ text }) => text)).toEqual([value]);
      }),
    );
  });
});
