import { expect, test } from 'vitest';
import { type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './proxy-sign-in';

const at = (host: string): RuleCase => ({
  status: 407,
  url: `http://${host}/`,
  headers: { 'Proxy-Authenticate': 'Negotiate' },
});
const WANTED = 'confirmed http/407#proxy-wants-sign-in';
const BOTH = [WANTED, 'likely http/407#internal-name-through-proxy'];

test.each<[string, RuleCase, readonly string[]]>([
  ['a host outside', at('www.example.com'), [WANTED]],
  ['a name without a dot', at('intranet'), BOTH],
  ['a name of the inside', at('files.corp'), BOTH],
  ['a private address', at('172.16.0.5'), BOTH],
  ['a public address', at('172.32.0.5'), [WANTED]],
  ['a name that only has the word in it', at('local.example.com'), [WANTED]],
  ['no offer', { status: 407, url: 'http://intranet/' }, []],
  ['another status', { ...at('intranet'), status: 401 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
