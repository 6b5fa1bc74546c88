import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInitiator, placeText } from './initiator';

const frame = (url: string, functionName = '') => ({
  functionName,
  scriptId: '7',
  url,
  lineNumber: 119,
  columnNumber: 8,
});

describe('parseInitiator', () => {
  it.each([
    [
      'a script',
      {
        type: 'script',
        stack: { callFrames: [frame('https://a.test/app.js', 'load'), frame('https://a.test/b.js')] },
      },
      { url: 'https://a.test/app.js', line: 119, column: 8, functionName: 'load' },
    ],
    [
      'the first frame with an address',
      {
        stack: {
          callFrames: [frame(''), null, frame('chrome-extension://x/y.js'), frame('https://a.test/b.js')],
        },
      },
      { url: 'https://a.test/b.js', line: 119, column: 8 },
    ],
    [
      'a document',
      { type: 'parser', url: 'https://a.test/', lineNumber: 11, columnNumber: 2 },
      { url: 'https://a.test/', line: 11, column: 2 },
    ],
    ['a document without a line', { type: 'parser', url: 'https://a.test/' }, undefined],
    ['a document with a line that is none', { url: 'https://a.test/', lineNumber: -1 }, undefined],
    ['nothing', { type: 'other' }, undefined],
    ['no object', 'script', undefined],
    ['null', null, undefined],
  ])('%s', (_, raw, initiator) => {
    expect(parseInitiator(raw)).toEqual(initiator);
  });

  it('is bounded', () => {
    const long = 'x'.repeat(1_000_000);
    const read = parseInitiator({ stack: { callFrames: [frame(`https://a.test/${long}`, long)] } });
    expect(JSON.stringify(read).length).toBeLessThan(20_000);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (part) => {
        parseInitiator(part);
        parseInitiator({ stack: part, url: part, lineNumber: part });
        parseInitiator({ stack: { callFrames: [part] } });
      }),
    );
  });
});

describe('placeText', () => {
  it.each([
    ['https://a.test/js/app.js?v=1#x', 119, 'app.js:120'],
    ['https://a.test/', 0, 'a.test/:1'],
    ['https://a.test:8080', 0, 'a.test:8080/:1'],
    ['file:///C:/site/index.html', 4, 'index.html:5'],
  ])('%s', (url, line, text) => {
    expect(placeText({ url, line })).toBe(text);
  });
});
