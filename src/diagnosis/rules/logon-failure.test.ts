import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './logon-failure';

const NTLM = { authorization: 'NTLM TlRMTVNTUAAD' };
const stated = (hresult: string, more: Partial<RuleCase> = {}): RuleCase => ({
  status: 401,
  page: '401.1',
  hresult,
  headers: { ...IIS, 'WWW-Authenticate': 'Negotiate\nNTLM' },
  ...more,
});

test.each<[string, RuleCase, readonly string[]]>([
  ['a wrong password', stated('0x8007052e'), ['confirmed iis/401.1#bad-credentials']],
  ['a locked account', stated('0x80070775'), ['confirmed iis/401.1#bad-credentials']],
  ['no right to log on', stated('0x80070569'), ['confirmed iis/401.1#network-logon-right']],
  ['no domain controller', stated('0x8007051f'), ['likely iis/401.1#domain-out-of-reach']],
  ['a wrong principal', stated('0x80090322'), ['likely iis/401.1#kerberos-spn']],
  ['wrong channel bindings', stated('0x80090346'), ['likely iis/401.1#extended-protection']],
  [
    'a token that is none',
    stated('0x80090308'),
    ['possible iis/401.1#shared-connection', 'possible iis/401.1#kerberos-spn'],
  ],
  [
    'a log-on that was denied',
    stated('0x8009030c'),
    ['possible iis/401.1#bad-credentials', 'possible iis/401.1#loopback-check'],
  ],
  [
    'no error, with credentials',
    stated('0x00000000', { requestHeaders: NTLM }),
    ['likely iis/401.1#bad-credentials'],
  ],
  ['no error, without credentials', stated('0x00000000', { requestHeaders: {} }), []],
  ['a step that a success followed', stated('0x8007052e', { followedBy: { status: 200, at: 1 } }), []],
  [
    'a handshake that goes on',
    stated('0x8009030e', {
      headers: { 'WWW-Authenticate': 'NTLM TlRMTVNTUAACAAAADAAMADgAAAA=' },
      requestHeaders: NTLM,
    }),
    [],
  ],
  ['another sub-status', stated('0x8007052e', { page: '401.3' }), []],
  ['a bare 401', { status: 401, headers: IIS, requestHeaders: NTLM }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('never tells the credentials', () => {
  const causes = causesFor(rule, stated('0x8007052e', { requestHeaders: NTLM }));
  expect(causes[0]?.basis[0]).toEqual({ of: 'request-header', value: 'Authorization: ntlm …' });
  expect(JSON.stringify(causes)).not.toContain('TlRM');
});
