import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { aFailure, aNetworkError } from '../failure/filter-fixture';
import { type ToBackground, type ToPanel, toBackgroundSchema, toPanelSchema } from './protocol';

const page = { id: 'p', tabId: 1, url: 'https://a.test/', startedAt: 1, committedAt: 2 };
const losses = { dropped: 1, unseen: 2 };
const full = aNetworkError('net::ERR_FAILED', {
  documentId: 'D',
  initiator: 'https://a.test',
  ip: '::1',
  responseHeaders: [{ name: 'Server', value: 'x' }],
  hops: [{ url: 'https://a.test/', status: 302, location: '/', at: 1.5 }],
});

describe('messages of a panel', () => {
  it.each<ToBackground>([
    { type: 'open', tabId: 1 },
    { type: 'ping' },
    { type: 'clear' },
    { type: 'witnessed', failures: [full] },
    { type: 'retract', ids: ['devtools-1@5'] },
  ])('$type arrives as it was sent', (message) => {
    expect(v.parse(toBackgroundSchema, structuredClone(message))).toEqual(message);
  });

  it.each<[string, unknown]>([
    ['no type', {}],
    ['an unknown type', { type: 'erase' }],
    ['no tab', { type: 'open' }],
    ['a failure of another form', { type: 'witnessed', failures: [{ ...full, hops: undefined }] }],
    ['ids that are none', { type: 'retract', ids: [1] }],
  ])('refused: %s', (_, message) => {
    expect(v.is(toBackgroundSchema, message)).toBe(false);
  });
});

describe('messages of the background', () => {
  it.each<ToPanel>([
    { type: 'snapshot', first: true, last: true, failures: [full], pages: [page], losses, access: 'granted' },
    { type: 'changed', added: [aFailure()], evicted: ['1'], pages: [{ ...page, documentId: 'D' }], losses },
    { type: 'cleared', tabId: -1, pages: [] },
    { type: 'access', access: 'withheld' },
  ])('$type arrives as it was sent', (message) => {
    expect(v.parse(toPanelSchema, structuredClone(message))).toEqual(message);
  });

  it.each<[string, unknown]>([
    [
      'losses below zero',
      { type: 'changed', added: [], evicted: [], pages: [], losses: { ...losses, unseen: -1 } },
    ],
    [
      'an unknown witness',
      { type: 'changed', added: [{ ...full, witness: 'me' }], evicted: [], pages: [], losses },
    ],
    ['an unknown access', { type: 'access', access: true }],
  ])('refused: %s', (_, message) => {
    expect(v.is(toPanelSchema, message)).toBe(false);
  });
});
