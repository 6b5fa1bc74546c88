import { expect, test } from 'vitest';
import { IIS, KESTREL, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './stale-condition';

const sent = (requestHeaders: Readonly<Record<string, string>>, more: Partial<RuleCase> = {}): RuleCase => ({
  status: 412,
  method: 'PUT',
  headers: KESTREL,
  requestHeaders,
  ...more,
});
const move = { method: 'MOVE' };

test.each<[string, RuleCase, readonly string[]]>([
  ['an ETag', sent({ 'If-Match': '"3f"' }), ['likely http/412#changed-meanwhile']],
  ['a weak ETag', sent({ 'If-Match': 'W/"3f"' }), ['likely http/412#unstable-etag']],
  [
    'a date',
    sent({ 'If-Unmodified-Since': 'Thu, 01 Jan 2026 12:00:00 GMT' }),
    ['likely http/412#changed-meanwhile'],
  ],
  ['a lock', sent({ If: '(<urn:uuid:1>)' }), ['likely http/412#webdav-if']],
  ['412.0', sent({ 'If-Match': '"3f"' }, { page: '412.0', headers: IIS }), ['likely iis/412.0#etag-differs']],
  [
    'no overwriting',
    sent({ Overwrite: 'F' }, { ...move, headers: IIS }),
    ['possible iis/412.0#overwrite-refused'],
  ],
  [
    'no overwriting, 412.0',
    sent({ Overwrite: 'F' }, { ...move, page: '412.0', headers: IIS }),
    ['likely iis/412.0#overwrite-refused'],
  ],
  ['overwriting', sent({ Overwrite: 'T' }, { ...move, headers: IIS }), []],
  ['no overwriting of another server', sent({ Overwrite: 'F' }, move), []],
  ['no condition', sent({}), []],
  ['another status', sent({ 'If-Match': '"3f"' }, { status: 409 }), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
