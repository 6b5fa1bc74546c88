import { describe, expect, test } from 'vitest';
import { detailedPage } from '../../evidence/iis-page-fixture';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './config-error';

test.each<[string, readonly string[]]>([
  ['0x80070021', ['confirmed iis/500.19#section-locked']],
  ['0x8007000d', ['confirmed iis/500.19#malformed-or-unknown-section']],
  ['0x80070005', ['confirmed iis/500.19#no-permission']],
  ['0x800700b7', ['confirmed iis/500.19#duplicate-entry']],
  ['0x8007007e', ['confirmed iis/500.19#module-missing']],
  ['0x800700c1', ['confirmed iis/500.19#wrong-bitness']],
  ['0x80070003', ['confirmed iis/500.19#bad-physical-path']],
  ['0x8007010b', ['confirmed iis/500.19#bad-physical-path']],
  ['0x80070035', ['likely iis/500.19#bad-physical-path']],
  ['0x8007052e', ['confirmed iis/500.19#bad-credentials']],
  ['0x80070020', ['likely iis/500.19#file-in-use']],
  ['0x80090016', ['likely iis/500.19#encrypted-section']],
  ['0x8009000b', ['likely iis/500.19#encrypted-section']],
  ['0x80004005', []],
])('%s', (hresult, expected) => {
  expect(verdict(rule, { status: 500, page: '500.19', hresult })).toEqual(expected);
});

test.each<[string, RuleCase]>([
  ['another sub-status', { status: 500, page: '500.0', hresult: '0x80070005' }],
  ['a bare 500', { status: 500, headers: { Server: 'Microsoft-IIS/10.0' } }],
  ['a code without an HRESULT', { status: 500, body: '<h3>HTTP Error 500.19 - Internal Server Error</h3>' }],
])('nothing for %s', (_, given) => {
  expect(verdict(rule, given)).toEqual([]);
});

describe('reads from the page', () => {
  const page = (hresult: string, error: string, marked: string, physicalPath = '') => ({
    status: 500,
    body: `${detailedPage(
      '500.19',
      `LinkID=62293&amp;IIS70Error=500,19,${hresult},17763`,
      [
        ['Module', 'IIS Web Core'],
        ['Notification', 'BeginRequest'],
        ['Handler', 'Not yet determined'],
        ['Error Code', hresult],
        ['Config Error', error],
        ['Config File', '\\\\?\\D:\\sites\\shop\\web.config'],
      ],
      [
        ['Requested URL', 'http://localhost:80/'],
        ['Physical Path', physicalPath],
      ],
    )}<pre><code><span class="highlight-code">   12:     ${marked}</span></code></pre>`,
  });

  test.each<[string, RuleCase, object]>([
    [
      'section and folder',
      page(
        '0x80070021',
        'This section cannot be used at this path.',
        '&lt;handlers accessPolicy=&quot;Read&quot;&gt;',
      ),
      { section: 'system.webServer/handlers', physicalPath: 'D:\\sites\\shop' },
    ],
    [
      'a section deeper down',
      page('0x80070021', 'Locked.', '&lt;windowsAuthentication enabled=&quot;true&quot; /&gt;'),
      {
        section: 'system.webServer/security/authentication/windowsAuthentication',
        physicalPath: 'D:\\sites\\shop',
      },
    ],
    [
      'no section that it does not know',
      page('0x8007000d', 'Not well-formed.', '&lt;constructor&gt;'),
      { physicalPath: 'D:\\sites\\shop' },
    ],
    [
      'the key of a double entry, and leaves a path that the page gives',
      page(
        '0x800700b7',
        "Cannot add duplicate collection entry of type 'mimeMap' with unique key attribute 'fileExtension' set to '.json'",
        '&lt;mimeMap fileExtension=&quot;.json&quot; /&gt;',
        'D:\\sites\\shop\\a.json',
      ),
      { extension: '.json' },
    ],
  ])('%s', (_, given, values) => {
    expect(causesFor(rule, given)[0]?.values).toEqual(values);
  });
});
