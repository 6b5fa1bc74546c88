import { expect, test } from 'vitest';
import { type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './name-not-resolved';

const MISSPELT = 'likely net/ERR_NAME_NOT_RESOLVED#misspelt';
const INTERNAL = 'likely net/ERR_NAME_NOT_RESOLVED#internal-name';

const of = (url: string, error = 'net::ERR_NAME_NOT_RESOLVED'): RuleCase => ({ status: 0, error, url });

test.each<[string, RuleCase, readonly string[]]>([
  ['a scheme twice', of('https://https//www.contoso.com/'), [MISSPELT]],
  ['a variable without a value', of('https://undefined/api'), [MISSPELT]],
  ['such a part', of('https://api.undefined.contoso.com/'), [MISSPELT]],
  ['a template', of('https://{host}.contoso.com/'), [MISSPELT]],
  ['a file', of('https://site.js/'), [MISSPELT]],
  ['a slip', of('https://www.contoso.con/'), [MISSPELT]],
  ['an example', of('https://app.example/'), [MISSPELT]],
  ['no dot after www', of('https://wwwcontoso.com/'), ['possible net/ERR_NAME_NOT_RESOLVED#misspelt']],
  ['an internal name', of('https://app.corp/'), [INTERNAL]],
  ['with a dot at the end', of('https://nas.local./'), [INTERNAL]],
  [
    'a short name',
    of('http://api:8080/'),
    ['possible net/ERR_NAME_NOT_RESOLVED#internal-name', 'possible net/ERR_DNS_SEARCH_EMPTY#short-name'],
  ],
  [
    'Firefox',
    of('https://app.internal/', 'NS_ERROR_UNKNOWN_HOST'),
    [INTERNAL, 'possible net/NS_ERROR_UNKNOWN_HOST#dns-over-https'],
  ],
  [
    'another script',
    of('https://xn--fiqs8s.contoso.com/'),
    ['possible net/ERR_NAME_NOT_RESOLVED#no-dns-record'],
  ],
  ['a usual name', of('https://www.contoso.com/'), []],
  ['a host that has a slip in it only', of('https://nullable.contoso.com/'), []],
  ['a domain like a file', of('https://site.js.org/'), []],
  ['a domain that begins with www', of('https://www.wwwcontoso.com/'), []],
  ['an address', of('https://10.0.0.1/'), []],
  ['another error', of('https://undefined/', 'net::ERR_CONNECTION_REFUSED'), []],
  ['no URL', of('undefined'), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
