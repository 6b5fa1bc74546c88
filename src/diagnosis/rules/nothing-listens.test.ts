import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './nothing-listens';

const refused = (url: string, initiator?: string): RuleCase => ({
  status: 0,
  error: 'net::ERR_CONNECTION_REFUSED',
  url,
  ...(initiator !== undefined && { initiator }),
});
const STOPPED = ['likely net/ERR_CONNECTION_REFUSED#nothing-listens'];
const PUBLISHED = [
  'possible net/ERR_CONNECTION_REFUSED#visitors-localhost',
  'possible net/ERR_CONNECTION_REFUSED#nothing-listens',
];

test.each<[string, RuleCase, readonly string[]]>([
  ['the development server', refused('http://localhost:5000/', 'http://localhost:4200'), STOPPED],
  ['a page opened by hand', refused('https://localhost:44300/'), STOPPED],
  ['a published page', refused('http://localhost:5000/api', 'https://app.contoso.com'), PUBLISHED],
  [
    'a published page, by address',
    refused('http://127.0.0.1:5000/api', 'https://app.contoso.com'),
    PUBLISHED,
  ],
  ['another host', refused('https://api.contoso.com/', 'https://app.contoso.com'), STOPPED],
  [
    'Firefox',
    { ...refused('http://localhost/'), error: 'NS_ERROR_CONNECTION_REFUSED' },
    ['likely net/NS_ERROR_CONNECTION_REFUSED#nothing-listens'],
  ],
  ['a reset', { ...refused('http://localhost/'), error: 'net::ERR_CONNECTION_RESET' }, []],
  ['no place', refused('data:,'), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('is bound to host and port', () => {
  const [cause] = causesFor(rule, refused('http://localhost:5000/'));
  expect(cause?.scope).toBe('localhost:5000');
  expect(cause?.basis).toEqual([{ of: 'url-part', value: 'localhost:5000' }]);
});
