import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFailure } from '../failure/filter-fixture';
import {
  droppedKey,
  failureKey,
  GAPS_KEY,
  hopKey,
  kindOf,
  pageKey,
  responseKey,
  type StoredKind,
} from './keys';
import { parseStored } from './stored';

describe('keys', () => {
  it.each<[string, StoredKind | undefined]>([
    [failureKey(-1, '7'), 'failure'],
    [failureKey(1, 'devtools-1@5/x'), 'failure'],
    [pageKey(1, '1-200'), 'page'],
    [droppedKey(1), 'dropped'],
    [hopKey('7', 1.5), 'hop'],
    [responseKey('7'), 'response'],
    [GAPS_KEY, 'gaps'],
    ['', undefined],
    ['settings', undefined],
    ['failure/1', undefined],
  ])('%s is of kind %s', (key, kind) => {
    expect(kindOf(key)).toBe(kind);
  });

  it('keep things apart', () => {
    const keys = [
      failureKey(1, '2'),
      pageKey(1, '2'),
      droppedKey(1),
      hopKey('1', 2),
      responseKey('1/2'),
      failureKey(12, ''),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('parseStored', () => {
  const page = { id: 'p', tabId: 1, url: '', startedAt: 1, committedAt: 2 };
  const hop = { requestId: '7', hop: { url: '', status: 302, location: '', at: 1 } };

  const response = {
    id: '7',
    head: {
      status: 404,
      statusLine: '',
      fromCache: false,
      responseHeaders: [{ name: 'Server', value: 'x' }],
    },
  };

  it('sorts what is there by kind', () => {
    const items = {
      'f/1/f1': JSON.stringify(aFailure()),
      'f/1/dropped': '',
      'p/1/p': JSON.stringify(page),
      'd/1': '{"tabId":1,"count":3}',
      'h/7/1': JSON.stringify(hop),
      'r/7': JSON.stringify(response),
      g: '{"high":1}',
      other: '1',
    };
    expect(parseStored(items)).toEqual({
      failures: [aFailure()],
      pages: [page],
      dropped: [{ tabId: 1, count: 3 }],
      hops: [hop],
      responses: [response],
      emptied: ['f/1/dropped'],
      gaps: '{"high":1}',
    });
  });

  it('passes over anything else', () => {
    const key = fc.constantFrom('f/1/1', 'p/1/1', 'd/1', 'h/1/1', 'r/1', 'g', 'x');
    const text = fc.oneof(fc.string({ minLength: 1 }), fc.json(), fc.jsonValue());
    fc.assert(
      fc.property(fc.dictionary(key, text), (items) => {
        const { gaps, emptied, ...stored } = parseStored(items);
        expect(stored).toEqual({ failures: [], pages: [], dropped: [], hops: [], responses: [] });
      }),
    );
  });
});
