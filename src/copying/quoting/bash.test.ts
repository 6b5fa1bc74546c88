import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../copying.fixture';
import { quoteForBash } from './bash';

/** What the real bash makes of the quoted arguments. */
function readByBash(args: readonly string[]): readonly string[] {
  const script = `printf '%s\\0' ${args.map(quoteForBash).join(' ')}`;
  const { stdout, status } = spawnSync('bash', ['--norc', '--noprofile'], { input: script });
  expect(status).toBe(0);
  return stdout.toString('utf8').split('\0').slice(0, -1);
}

describe('quoteForBash', () => {
  it.each([
    ['plain', "'plain'"],
    ['', "''"],
    ['a b&c|d`e`$(f)', "'a b&c|d`e`$(f)'"],
    ["it's", "$'it\\'s'"],
    ['!!', "$'\\x21\\x21'"],
    ['a\nb\r', "$'a\\nb\\r'"],
    ['\x1b[201~', "$'\\x1b[201~'"],
    ['\0', "''"],
    ['\\', "'\\'"],
    ["\\'", "$'\\\\\\''"],
    ['\u202e', "$'\\xe2\\x80\\xae'"],
  ])('writes %j', (text, quoted) => {
    expect(quoteForBash(text)).toBe(quoted);
  });

  it('is read back by bash, whatever it holds', () => {
    expect(readByBash(HOSTILE)).toEqual(HOSTILE);
    const hostile = fc.array(fc.constantFrom(...HOSTILE), { maxLength: 4 }).map((parts) => parts.join(''));
    const any = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'\x01\x1b\x7f\n\r\t\'"!\\`$af09'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, any), { minLength: 1, maxLength: 40 }), (args) => {
        const sent = args.map((text) => text.replaceAll('\0', ''));
        expect(readByBash(args)).toEqual(sent);
      }),
      { numRuns: 40 },
    );
  });

  it('shows a terminal nothing that is no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(quoteForBash(text)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
