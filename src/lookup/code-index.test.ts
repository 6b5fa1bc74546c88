import { describe, expect, test } from 'vitest';
import { type Coded, createCodeIndex, withoutNoise } from './code-index';

const ENTRIES: readonly Coded[] = [
  { id: 'http/404' },
  { id: 'http/503' },
  { id: 'iis/404.1' },
  { id: 'iis/404.13' },
  { id: 'iis/500.11', aliases: ['500-11'] },
  { id: 'httpsys/AppOffline' },
  { id: 'hresult/0x80070005', aliases: ['E_ACCESSDENIED'] },
  { id: 'win32/5', aliases: ['ERROR_ACCESS_DENIED'] },
  { id: 'win32/33' },
  { id: 'win32/50' },
  { id: 'net/ERR_CERTIFICATE_TRANSPARENCY_REQUIRED' },
  { id: 'net/ERR_CERT_DATE_INVALID' },
  { id: 'net/ERR_TIMED_OUT' },
  { id: 'net/SEC_ERROR_CERT_NOT_VALID', aliases: ['Peer’s Certificate is not valid.'] },
  { id: 'net/SSL_ERROR_BAD_ERR_CERT' },
  { id: 'ftp/503' },
  { id: 'ftp/530' },
  { id: 'vendor/aws-alb-503' },
  { id: 'vendor/cloudflare-530', aliases: ['530', 'Error 530'] },
];
const index = createCodeIndex(ENTRIES);
const idsOf = (query: string) => index.find(query).map((at) => ENTRIES[at]?.id);

describe('find', () => {
  test.each([
    ['a code, then those that begin with it', '404', ['http/404', 'iis/404.1', 'iis/404.13']],
    ['a sub-status', '404.1', ['iis/404.1', 'iis/404.13']],
    ['a code before the same alias', '530', ['ftp/530', 'vendor/cloudflare-530']],
    ['families in their order', '503', ['http/503', 'ftp/503', 'vendor/aws-alb-503']],
    ['a family and a number', 'ftp 503', ['ftp/503']],
    ['a family that has no such number', 'ftp 404', ['http/404', 'iis/404.1', 'iis/404.13']],
    ['a vendor and a number', 'aws alb 503', ['vendor/aws-alb-503']],
    ['numbers of one digit', 'win32 5', ['win32/5', 'win32/50']],
    ['what people put before it', 'HTTP Error 404.13', ['iis/404.13']],
    ['full-width digits', '４０４．１３', ['iis/404.13']],
    ['an alias', '500-11', ['iis/500.11']],
    ['any case', 'appoffline', ['httpsys/AppOffline']],
    ['an HRESULT', '0x80070005', ['hresult/0x80070005', 'win32/5']],
    ['an HRESULT as logs write it', '2147942405', ['hresult/0x80070005', 'win32/5']],
    ['an HRESULT below zero', '-2147024891', ['hresult/0x80070005', 'win32/5']],
    ['an HRESULT without 0x', '80070005', ['hresult/0x80070005', 'win32/5']],
    ['a Win32 code that only its HRESULT names', '0x80070021', ['win32/33']],
    ['a name with its prefix', 'net::ERR_CERT_DATE_INVALID', ['net/ERR_CERT_DATE_INVALID']],
    ['a name with blanks', 'err cert date invalid', ['net/ERR_CERT_DATE_INVALID']],
    ['a name as it is spoken', 'timed out', ['net/ERR_TIMED_OUT']],
    [
      'whole words of a name first, and last those in the middle of one',
      'ERR_CERT',
      [
        'net/ERR_CERT_DATE_INVALID',
        'net/ERR_CERTIFICATE_TRANSPARENCY_REQUIRED',
        'net/SSL_ERROR_BAD_ERR_CERT',
      ],
    ],
    ['no part of a name for a plain word', 'cert', []],
    ['a sentence', 'peer’s certificate is not valid.', ['net/SEC_ERROR_CERT_NOT_VALID']],
    ['nothing for a blank', '  ', []],
    ['nothing for marks alone', '_-/:', []],
  ])('%s', (_, query, ids) => {
    expect(idsOf(query)).toEqual(ids);
  });
});

describe('exact', () => {
  test.each([
    ['404', 'http/404'],
    ['iis/404.13', 'iis/404.13'],
    ['530', 'ftp/530'],
    ['ftp 530', 'ftp/530'],
    ['error_access_denied', 'win32/5'],
    ['0x80070021', 'win32/33'],
    ['500', undefined],
    ['timed out', undefined],
    ['', undefined],
  ])('%s: %s', (query, id) => {
    const at = index.exact(query);
    expect(at === undefined ? undefined : ENTRIES[at]?.id).toBe(id);
  });
});

test.each([
  ['http error 404.13', '404.13'],
  ['iis 404', '404'],
  ['iis timeout', 'iis timeout'],
  ['net::err_failed', 'err_failed'],
  ['404', '404'],
])('withoutNoise: %s', (query, bare) => {
  expect(withoutNoise(query)).toBe(bare);
});
