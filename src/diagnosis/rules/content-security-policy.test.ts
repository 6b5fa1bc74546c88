import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './content-security-policy';

const of = (error: string, initiator?: string): RuleCase => ({
  status: 0,
  error,
  type: 'script',
  ...(initiator !== undefined && { initiator }),
});

test.each([
  ['net::ERR_BLOCKED_BY_CSP', ['confirmed net/ERR_BLOCKED_BY_CSP#not-in-policy']],
  ['NS_ERROR_CSP_FORM_ACTION_VIOLATION', ['confirmed net/NS_ERROR_CSP_FORM_ACTION_VIOLATION#form-action']],
  ['NS_ERROR_CSP_FRAME_ANCESTOR_VIOLATION', []],
  ['net::ERR_BLOCKED_BY_CLIENT', []],
])('%s', (error, expected) => {
  expect(verdict(rule, of(error))).toEqual(expected);
});

test('names what was asked for and by whom', () => {
  const [cause] = causesFor(rule, of('net::ERR_BLOCKED_BY_CSP', 'https://page.example/a'));
  expect(cause?.scope).toBe('https://page.example');
  expect(cause?.basis.map(({ value }) => value)).toEqual([
    'https://app.example',
    'https://page.example',
    'script',
  ]);
});
