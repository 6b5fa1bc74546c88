import { expect, test } from 'vitest';
import { NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './heroku-router';

const page = (name: string, more: Partial<RuleCase> = {}): RuleCase => ({
  status: 503,
  body: `<html><head><title>x</title></head><body><iframe src="//www.herokucdn.com/error-pages/${name}.html"></iframe></body></html>`,
  ...more,
});
const ANY = ['h10', 'h12', 'h14'].map((cause) => `possible vendor/heroku-503#${cause}`);

test.each<[string, RuleCase, readonly string[]]>([
  ['an error', page('application-error'), ANY],
  ['after 30 s', page('application-error', { duration: 30_050 }), ['likely vendor/heroku-503#h12']],
  ['2 % less', page('application-error', { duration: 29_400 }), ['likely vendor/heroku-503#h12']],
  ['more than 2 % less', page('application-error', { duration: 29_399 }), ANY],
  ['maintenance', page('maintenance-mode'), ['likely vendor/heroku-503#h14']],
  ['another page', page('no-such-app'), []],
  ['another status', page('application-error', { status: 404 }), []],
  ['nginx', { status: 503, headers: NGINX }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
