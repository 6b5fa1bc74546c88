import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complete } from './filter-completion';

const SEEN: Readonly<Record<string, readonly string[]>> = {
  domain: ['www.contoso.com', 'cdn.contoso.net'],
  'answered-by': ['IIS 10.0', 'nginx', 'a "b", c'],
  'status-code': ['404', '404.13', '500'],
  method: ['POST', 'GET'],
};
const completions = (text: string, caret = text.length) => complete(text, caret, (key) => SEEN[key] ?? []);

describe('complete', () => {
  it.each<[string, string[]]>([
    ['stat', ['status-code:']],
    ['-stat', ['-status-code:']],
    ['x Met', ['x method:']],
    // Those that begin with it, then those that hold it
    ['code', ['status-code:']],
    ['na', ['set-cookie-name:']],
    ['noi', ['is:noise']],
    ['pos', ['certainty:possible', 'method:POST']],
    ['method', ['method:']],
    [
      'is:',
      ['is:noise', 'is:prerender', 'is:from-cache', 'is:service-worker', 'is:service-worker-initiated'],
    ],
    ['is:noise', []],
    ['is:noise,p', ['is:noise,prerender']],
    ['certainty:likely,', ['certainty:likely,confirmed', 'certainty:likely,possible']],
    ['method:pu', ['method:PUT']],
    ['domain:con', ['domain:www.contoso.com', 'domain:cdn.contoso.net']],
    ['domain:cdn', ['domain:cdn.contoso.net']],
    ['status-code:404', ['status-code:404.13']],
    ['answered-by:ii', ['answered-by:"IIS 10.0"']],
    ['answered-by:"II', ['answered-by:"IIS 10.0"']],
    ['answered-by:"a ""b', ['answered-by:"a ""b"", c"']],
    ['-answered-by:nginx,i', ['-answered-by:nginx,"IIS 10.0"']],
    ['nokey:', []],
    ['"stat', []],
    ['/stat/', []],
  ])('%s', (text, expected) => {
    expect(
      completions(text)
        .map((each) => each.text)
        .toSorted(),
    ).toEqual(expected.toSorted());
  });

  it('offers what begins with the typed text first, then what was seen most', () => {
    expect(completions('domain:c').map(({ label }) => label)).toEqual(['cdn.contoso.net', 'www.contoso.com']);
    expect(completions('method:').map(({ label }) => label)).toEqual([
      'POST',
      'GET',
      'PUT',
      'PATCH',
      'DELETE',
      'HEAD',
      'OPTIONS',
    ]);
  });

  it('offers keys where nothing is typed', () => {
    for (const [text, caret] of [
      ['', 0],
      ['a ', 2],
      ['a  b', 2],
    ] as const) {
      const found = completions(text, caret);
      expect(found[0]).toMatchObject({ kind: 'key', label: 'status-code:' });
      expect(found).toHaveLength(12);
    }
  });

  it.each<[string, number, string, number]>([
    ['met post', 3, 'method: post', 7],
    ['meth post', 2, 'method: post', 7],
    ['dom:x', 3, 'domain:', 7],
    ['method:G x', 8, 'method:GET x', 10],
    ['method:PO,GET', 9, 'method:POST,GET', 11],
  ])('replaces the word at the caret: %s at %i', (text, caret, after, at) => {
    expect(completions(text, caret)).toContainEqual(expect.objectContaining({ text: after, caret: at }));
  });

  it('offers nothing that is there already', () => {
    expect(completions('method:GET', 5)).toEqual([]);
  });

  it('gives few, with the text and caret that replacing makes, for any text', () => {
    const piece = fc.constantFrom('method:', 'answered-by:', '-', '"', '/', ',', ' ', 'i', 'a');
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        fc.integer({ min: -1, max: 60 }),
        (text, caret) => {
          const found = completions(text, caret);
          expect(found.length).toBeLessThanOrEqual(12);
          for (const {
            replaces: { from, to },
            text: after,
            caret: at,
          } of found) {
            expect(after.slice(0, from)).toBe(text.slice(0, from));
            expect(after.slice(at)).toBe(text.slice(to));
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
