import { expect, test } from 'vitest';
import { type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './blocked-by-list';

const of = (error: string): RuleCase => ({ status: 0, error });

test.each<[string, string]>([
  ['NS_ERROR_TRACKING_URI', 'confirmed net/NS_ERROR_TRACKING_URI#tracking-protection'],
  ['NS_ERROR_FINGERPRINTING_URI', 'confirmed net/NS_ERROR_FINGERPRINTING_URI#tracking-protection'],
  ['NS_ERROR_CRYPTOMINING_URI', 'confirmed net/NS_ERROR_CRYPTOMINING_URI#tracking-protection'],
  ['NS_ERROR_SOCIALTRACKING_URI', 'confirmed net/NS_ERROR_SOCIALTRACKING_URI#tracking-protection'],
  ['NS_ERROR_EMAILTRACKING_URI', 'confirmed net/NS_ERROR_EMAILTRACKING_URI#tracking-protection'],
  ['NS_ERROR_MALWARE_URI', 'confirmed net/NS_ERROR_MALWARE_URI#safe-browsing-list'],
  ['NS_ERROR_PHISHING_URI', 'confirmed net/NS_ERROR_PHISHING_URI#safe-browsing-list'],
  ['NS_ERROR_UNWANTED_URI', 'confirmed net/NS_ERROR_UNWANTED_URI#safe-browsing-list'],
  ['NS_ERROR_HARMFUL_URI', 'confirmed net/NS_ERROR_HARMFUL_URI#safe-browsing-list'],
  ['NS_ERROR_HARMFULADDON_URI', 'confirmed net/NS_ERROR_HARMFULADDON_URI#harmful-add-on'],
  ['NS_ERROR_RESTRICTED_CONTENT', 'confirmed net/NS_ERROR_RESTRICTED_CONTENT#parental-control'],
  ['NS_ERROR_HTTPS_ONLY', 'confirmed net/NS_ERROR_HTTPS_ONLY#no-https'],
  ['net::ERR_BLOCKED_BY_ADMINISTRATOR', 'likely net/ERR_BLOCKED_BY_ADMINISTRATOR#policy'],
  [
    'net::ERR_BLOCKED_IN_INCOGNITO_BY_ADMINISTRATOR',
    'confirmed net/ERR_BLOCKED_IN_INCOGNITO_BY_ADMINISTRATOR#incognito-policy',
  ],
])('%s', (error, expected) => {
  expect(verdict(rule, of(error))).toEqual([expected]);
});

test.each(['net::ERR_BLOCKED_BY_CLIENT', 'NS_ERROR_BLOCKED_BY_POLICY', 'NS_ERROR_BLOCKED_URI'])(
  '%s names no list',
  (error) => {
    expect(verdict(rule, of(error))).toEqual([]);
  },
);
