import { expect, test } from 'vitest';
import { causesFor, IIS, NGINX, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './high-bit-characters';

const at = (path: string): RuleCase => ({ status: 404, headers: IIS, url: `https://app.example${path}` });
const stated = (path: string, page = '404.12'): RuleCase => ({ ...at(path), page });
const REFUSED = 'confirmed iis/404.12#high-bit-characters';

test.each<[string, RuleCase, readonly string[]]>([
  ['Chinese letters', stated('/報表.pdf'), [REFUSED]],
  ['a full stop that a chat added', stated('/a.pdf。'), [REFUSED, 'likely iis/404.12#stray-characters']],
  ['a full stop, bare', at('/a.pdf。'), ['possible http/404#wrong-path']],
  [
    'a blank without width, from another server',
    { ...at('/a%E2%80%8B'), headers: NGINX },
    ['possible http/404#wrong-path'],
  ],
  ['Chinese letters, bare', at('/報表.pdf'), []],
  ['bytes that are no UTF-8', stated('/%ff%fe'), []],
  ['ASCII alone', stated('/a%20b'), []],
  ['another sub-status', stated('/a。', '404.0'), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('tells which', () => {
  expect(causesFor(rule, at('/a.pdf。'))[0]?.values).toEqual({ fragment: '%E3%80%82' });
});
