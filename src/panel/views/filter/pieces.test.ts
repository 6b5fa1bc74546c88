import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFilter } from '../../../failure/filter';
import { piecesOf } from './pieces';

describe('piecesOf', () => {
  it.each<[string, string[]]>([
    ['', []],
    [' a ', ['space  ', 'text a', 'space  ']],
    ['-"a b"', ['negation -', 'text "a b"']],
    ['method:', ['key method:']],
    ['-method:GET,POST', ['negation -', 'key method:', 'value GET', 'space ,', 'value POST']],
    ['status-code:x,404', ['key status-code:', 'value x !', 'space ,', 'value 404']],
    ['-/(/', ['negation -', 'regex /(/ !']],
    ['/a b/', ['regex /a b/']],
  ])('%s', (text, expected) => {
    const said = piecesOf(parseFilter(text)).map(
      ({ kind, text: part, isProblem }) => `${kind} ${part}${isProblem ? ' !' : ''}`,
    );
    expect(said).toEqual(expected);
  });

  it('make up the whole text', () => {
    const part = fc.constantFrom('is:', 'x', ' ', '"', '-', '/', ',', '(', 'status-code:');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((parts) => parts.join('')),
        ),
        (text) => {
          const pieces = piecesOf(parseFilter(text));
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          const marked = pieces.filter(({ isProblem }) => isProblem).map(({ from }) => from);
          expect(marked).toEqual(parseFilter(text).problems.map(({ from }) => from));
        },
      ),
    );
  });
});
