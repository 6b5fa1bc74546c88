import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../copying.fixture';
import { quoteForPowerShell } from './powershell';

const SINGLE = /['\u2018\u2019\u201a\u201b]/;
const DOUBLE = /["\u201c\u201d\u201e]/;

/**
 * The value of a string that takes up the whole text; undefined where it ends early or runs code of another kind than a
 * character's number. After the tokenizer of PowerShell, for which each of these quotes is one, and two of them within a
 * string are the second.
 * @see https://github.com/PowerShell/PowerShell/blob/master/src/System.Management.Automation/engine/parser/CharTraits.cs
 */
function readByPowerShell(text: string): string | undefined {
  const isSingle = SINGLE.test(text[0] ?? '');
  const quote = isSingle ? SINGLE : DOUBLE;
  let value = '';
  let at = 1;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (quote.test(char)) {
      if (!quote.test(text[at + 1] ?? '')) return at === text.length - 1 ? value : undefined;
      value += text[at + 1];
      at += 2;
    } else if (!isSingle && char === '`') {
      value += text[at + 1] ?? '';
      at += 2;
    } else if (!isSingle && char === '$') {
      const number = /^\$\(\[char\]0x([\da-f]{1,4})\)/.exec(text.slice(at));
      if (!number) return undefined;
      value += String.fromCharCode(Number.parseInt(number[1] ?? '', 16));
      at += number[0].length;
    } else {
      value += char;
      at += 1;
    }
  }
  return undefined;
}

describe('quoteForPowerShell', () => {
  it.each([
    ['plain', "'plain'"],
    ['', "''"],
    ["it's", "'it''s'"],
    ['\u2019; calc; \u2018', "'\u2019\u2019; calc; \u2018\u2018'"],
    ['$(calc)`"', "'$(calc)`\"'"],
    ['a\nb', '"a$([char]0xa)b"'],
    ['$x\n"\u201d`', '"`$x$([char]0xa)`"`\u201d``"'],
    ['\0', '"$([char]0x0)"'],
  ])('writes %j', (text, quoted) => {
    expect(quoteForPowerShell(text)).toBe(quoted);
  });

  it('is read back, whatever it holds', () => {
    const unit = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.constantFrom(...'\'"`$\u2018\u201d\n\r\0('),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const quoted = quoteForPowerShell(text);
        expect(readByPowerShell(quoted)).toBe(text);
        expect(quoted).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
      { numRuns: 2000 },
    );
  });
});
