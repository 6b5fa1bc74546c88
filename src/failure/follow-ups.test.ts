import { describe, expect, test } from 'vitest';
import type { Failure } from './failure';
import { FollowUps, type Success } from './follow-ups';
import { refusal, success } from './handshake.fixture';
import { noiseOf } from './noise';

const stepsOf = (failure: Failure, then: Success, connection?: string) => {
  const waiting = new FollowUps();
  waiting.failed(failure, connection);
  return waiting.succeeded(then);
};

describe('a 401 that offers Windows authentication', () => {
  test('is a step when the same request then succeeds', () => {
    const [step] = stepsOf(refusal, success);
    expect(step).toEqual({ ...refusal, followedBy: { status: 200, at: 1500 } });
    expect(step && noiseOf(step)).toBe('handshake');
  });

  test('is a step when the handshake then succeeds on its connection', () => {
    const elsewhere = { ...success, url: 'https://intranet.example/other', handshakeConnection: '17' };
    expect(stepsOf(refusal, elsewhere, '17')).toHaveLength(1);
    expect(stepsOf(refusal, elsewhere, '18')).toHaveLength(0);
    expect(stepsOf(refusal, elsewhere)).toHaveLength(0);
  });

  test('is noise no sooner than that', () => {
    expect(noiseOf(refusal)).toBeUndefined();
  });

  test.each<[string, Partial<Success>]>([
    ['another tab', { tabId: 4 }],
    ['another method', { method: 'POST' }],
    ['another URL', { url: 'https://intranet.example/dat' }],
    ['what ended before', { at: 999 }],
    ['what comes after half a minute', { at: 31_001 }],
  ])('is no step for %s', (_, changes) => {
    expect(stepsOf(refusal, { ...success, ...changes })).toEqual([]);
  });
});

test.each<[string, Partial<Failure>]>([
  ['Basic', { responseHeaders: [{ name: 'WWW-Authenticate', value: 'Basic realm="NTLM-like"' }] }],
  ['another status', { status: 403 }],
  ['no offer', { responseHeaders: [] }],
])('%s is no handshake, whatever follows', (_, changes) => {
  expect(stepsOf({ ...refusal, ...changes }, success)).toEqual([]);
});

test('each refusal is answered once', () => {
  const waiting = new FollowUps();
  waiting.failed(refusal);
  expect(waiting.succeeded(success)).toHaveLength(1);
  expect(waiting.succeeded(success)).toEqual([]);
});

test('no more than some hundreds wait', () => {
  const waiting = new FollowUps();
  for (let i = 0; i < 2000; i += 1) waiting.failed({ ...refusal, id: `${i}` });
  expect(waiting.succeeded(success)).toHaveLength(500);
});
