import { expect, test } from 'vitest';
import { type Code, codeOf, entryIdFor } from './code';
import type { EntryId } from './entry';

const ids: ReadonlySet<EntryId> = new Set<EntryId>([
  'http/404',
  'http/4xx',
  'iis/404.0',
  'iis/404.13',
  'net/ERR_CONNECTION_RESET',
  'ancm/500.30',
  'net/NS_ERROR_OFFLINE',
  'vendor/cloudflare-520',
]);
const aliases = new Map<string, EntryId>([
  ['ns_error_net_reset', 'net/ERR_CONNECTION_RESET'],
  ['520', 'vendor/cloudflare-520'],
]);
const known = { has: (id: EntryId) => ids.has(id), aliases };

test.each<[string, Code, EntryId]>([
  ['a known sub-status', { status: 404, substatus: 13 }, 'iis/404.13'],
  ['sub-status 0', { status: 404, substatus: 0 }, 'iis/404.0'],
  ['an unknown sub-status', { status: 404, substatus: 99 }, 'http/404'],
  ['no sub-status', { status: 404 }, 'http/404'],
  ['an unknown status of a known class', { status: 499 }, 'http/4xx'],
  ['an unknown status with a sub-status', { status: 499, substatus: 1 }, 'http/4xx'],
  ['a status of no class', { status: 999 }, 'http/999'],
  ['a Chromium error', { status: 0, error: 'net::ERR_CONNECTION_RESET' }, 'net/ERR_CONNECTION_RESET'],
  ['an error without net::', { status: 0, error: 'ERR_CONNECTION_RESET' }, 'net/ERR_CONNECTION_RESET'],
  ['an error without ERR_', { status: 0, error: 'CONNECTION_RESET' }, 'net/ERR_CONNECTION_RESET'],
  ['a Firefox error', { status: 0, error: 'NS_ERROR_OFFLINE' }, 'net/NS_ERROR_OFFLINE'],
  ['an alias', { status: 0, error: 'NS_ERROR_NET_RESET' }, 'net/ERR_CONNECTION_RESET'],
  ['a sub-status of the module', { status: 500, substatus: 30 }, 'ancm/500.30'],
  ['a number that a vendor made up', { status: 520 }, 'vendor/cloudflare-520'],
  ['a name that Firefox numbers', { status: 0, error: 'NS_ERROR_OFFLINE_7' }, 'net/NS_ERROR_OFFLINE'],
  [
    'a name within one that Firefox makes up',
    { status: 0, error: 'NS_ERROR_GENERATE_FAILURE(NS_ERROR_MODULE_SECURITY, NS_ERROR_OFFLINE)' },
    'net/NS_ERROR_OFFLINE',
  ],
  [
    'an error after a status',
    { status: 200, error: 'net::ERR_CONNECTION_RESET' },
    'net/ERR_CONNECTION_RESET',
  ],
  ['an unknown error', { status: 0, error: 'net::ERR_FOO_BAR' }, 'net/ERR_FOO_BAR'],
  ['nothing at all', { status: 0 }, 'net/UNKNOWN'],
  ['a blank error', { status: 0, error: ' ' }, 'net/UNKNOWN'],
])('%s', (_, code, id) => {
  expect(entryIdFor(code, known)).toBe(id);
});

test('a plain set of ids is enough', () => {
  expect(entryIdFor({ status: 404, substatus: 13 }, ids)).toBe('iis/404.13');
});

test.each<[EntryId, Code]>([
  ['iis/404.13', { status: 404, substatus: 13 }],
  ['http/499', { status: 499 }],
  ['net/ERR_FOO_BAR', { status: 0, error: 'ERR_FOO_BAR' }],
])('the code of %s', (id, code) => {
  expect(codeOf(id)).toEqual(code);
});
