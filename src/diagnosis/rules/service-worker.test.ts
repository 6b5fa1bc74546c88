import { expect, test } from 'vitest';
import { readEvidence } from '../../evidence/read';
import { NO_TAB } from '../../failure/failure';
import { exchangeFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './service-worker';

const of = (more: Partial<RuleCase> = {}): RuleCase => ({
  status: 0,
  error: 'net::ERR_FAILED',
  initiator: 'https://app.example',
  ...more,
});
const LIKELY = ['likely net/ERR_FAILED#worker-or-extension'];

test.each<[string, RuleCase, readonly string[]]>([
  ['a fetch within one origin', of(), LIKELY],
  ['a script', of({ type: 'script' }), LIKELY],
  ['another origin, where CORS has a say', of({ initiator: 'https://page.example' }), []],
  ['nobody known who asked', { status: 0, error: 'net::ERR_FAILED' }, []],
  ['an image', of({ type: 'image' }), []],
  ['an error with a name', of({ error: 'net::ERR_CONNECTION_RESET' }), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test.each([
  [NO_TAB, 1],
  [1, 0],
])('in tab %s, of another origin', (tabId, expected) => {
  const made = exchangeFor(of({ initiator: 'https://page.example' }));
  const exchange = { ...made, failure: { ...made.failure, tabId } };
  const causes = rule.causes(exchange, readEvidence(exchange));
  expect(causes).toHaveLength(expected);
  expect(causes.every(({ certainty }) => certainty === 'possible')).toBe(true);
});
