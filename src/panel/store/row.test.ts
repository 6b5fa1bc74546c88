import { describe, expect, it } from 'vitest';
import type { Failure } from '../../failure/failure';
import { aFailure, aNetworkError } from '../../failure/filter-fixture';
import { parseEntry } from '../har/network-entry';
import { anEntry } from './fake-host.fixture';
import { makeRow } from './row';

const entry = parseEntry(anEntry().har);
const body = { text: '<h3>HTTP Error 404.13 - Not Found</h3>', length: 38 };

describe('makeRow', () => {
  it.each<[string, Failure, string]>([
    ['a status', aFailure({ status: 502 }), '502'],
    ["Chromium's error", aNetworkError('net::ERR_CONNECTION_RESET'), 'ERR_CONNECTION_RESET'],
    ["Firefox's error", aNetworkError('NS_ERROR_NET_RESET'), 'NS_ERROR_NET_RESET'],
    ['an error without a name', aFailure({ status: 0 }), 'unknown'],
  ])('shows %s', (_, failure, code) => {
    expect(makeRow(failure)).toMatchObject({ id: failure.id, failure, code, exchange: { failure } });
  });

  it('of a record alone claims nothing about what DevTools would know', () => {
    const row = makeRow(aFailure());
    expect(row.body).toEqual({ kind: 'unknown' });
    expect(row.entry).toBeUndefined();
    expect(Object.keys(row.exchange)).toEqual(['failure']);
  });

  it('with an entry has its times and headers', () => {
    const { exchange } = makeRow(aFailure(), entry, { kind: 'loading' });
    expect(exchange).toMatchObject({
      protocol: 'http/1.1',
      startedAt: 990,
      duration: 10,
      mimeType: 'text/html',
    });
    expect(exchange).not.toHaveProperty('body');
  });

  it('with a body has the sub-status that it names', () => {
    const row = makeRow(aFailure(), entry, { kind: 'known', body });
    expect(row.evidence.facts.substatus).toBe(13);
    expect(row.evidence.answeredBy?.id).toBe('iis');
    expect(row.diagnosis.entry).toBe('iis/404.13');
    expect(row.exchange.body).toBe(body.text);
  });

  it.each<[string, Failure, string | undefined]>([
    ['is noise', aNetworkError('net::ERR_ABORTED'), 'aborted'],
    ['is none', aFailure(), undefined],
  ])('knows what %s', (_, failure, noise) => {
    expect(makeRow(failure)).toMatchObject({ noiseReason: noise, noise: noise !== undefined });
  });
});
