import { describe, expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import { iisError } from '../fixtures/server-error';
import rule from './config-error';

test.each<[string, readonly string[]]>([
  ['0x80070021', ['confirmed iis/500.19#section-locked']],
  ['0x8007000d', ['possible iis/500.19#bad-xml', 'possible iis/500.19#unknown-section']],
  ['0x80070002', ['likely iis/500.19#file-missing']],
  ['0x80070005', ['confirmed iis/500.19#no-permission']],
  ['0x800700b7', ['confirmed iis/500.19#duplicate-entry']],
  ['0x8007007e', ['confirmed iis/500.19#module-missing']],
  ['0x800700c1', ['confirmed iis/500.19#wrong-bitness']],
  ['0x80070003', ['confirmed iis/500.19#bad-physical-path']],
  ['0x8007010b', ['confirmed iis/500.19#bad-physical-path']],
  ['0x80070035', ['likely iis/500.19#bad-physical-path']],
  ['0x80070490', ['likely iis/500.19#configuration-damaged']],
  ['0x8007052e', ['confirmed iis/500.19#bad-credentials']],
  ['0x80070020', ['likely iis/500.19#file-in-use']],
  ['0x80090016', ['likely iis/500.19#encrypted-section']],
  ['0x8009000b', ['likely iis/500.19#encrypted-section']],
  ['0x80004005', []],
])('%s', (hresult, expected) => {
  expect(verdict(rule, iisError('500.19', { hresult }))).toEqual(expected);
});

test.each<[string, RuleCase]>([
  ['another sub-status', iisError('500.0', { hresult: '0x80070005' })],
  ['a bare 500', { status: 500, headers: IIS }],
  ['a code without an HRESULT', { status: 500, body: '<h3>HTTP Error 500.19 - Internal Server Error</h3>' }],
])('nothing for %s', (_, given) => {
  expect(verdict(rule, given)).toEqual([]);
});

describe('0x8007000d', () => {
  const FILE = '\\\\?\\D:\\sites\\shop\\web.config';
  const page = (configError: string, marked?: string) =>
    iisError('500.19', {
      hresult: '0x8007000d',
      configFile: FILE,
      configError,
      ...(marked !== undefined && { marked }),
    });

  test.each<[string, RuleCase, readonly string[]]>([
    [
      'a section of a product',
      page("The configuration section 'rewrite' cannot be read because it is missing a section declaration"),
      ['confirmed iis/500.19#unknown-section'],
    ],
    [
      'the same in Chinese',
      page('無法讀取設定區段 &#39;rewrite&#39;，因為它遺失區段宣告'),
      ['confirmed iis/500.19#unknown-section'],
    ],
    ['a name of its own', page("Unrecognized element 'shop'"), ['likely iis/500.19#unknown-section']],
    ['broken XML', page('Configuration file is not well-formed XML'), ['likely iis/500.19#bad-xml']],
    [
      'broken XML in German',
      page('Die Konfigurationsdatei enthält kein wohlgeformtes XML.', '9: &lt;rewrite&gt;'),
      ['likely iis/500.19#bad-xml'],
    ],
    [
      'a marked section',
      page('数据无效。', '9: &lt;aspNetCore processPath=&quot;x&quot;&gt;'),
      ['likely iis/500.19#unknown-section'],
    ],
    [
      'a marked section of IIS',
      page('数据无效。', '9: &lt;handlers&gt;'),
      ['possible iis/500.19#bad-xml', 'possible iis/500.19#unknown-section'],
    ],
    [
      'a section below an application',
      page("It is an error to use a section registered as allowDefinition='MachineToApplication' beyond it."),
      ['confirmed iis/500.19#section-below-application'],
    ],
  ])('%s', (_, given, expected) => {
    expect(verdict(rule, given)).toEqual(expected);
  });
});

describe('reads from the page', () => {
  const FILE = '\\\\?\\D:\\Sites\\shop\\web.config';
  const locked = iisError('500.19', {
    hresult: '0x80070021',
    configFile: FILE,
    configError: 'This section cannot be used at this path.',
    marked: '12:  &lt;handlers accessPolicy=&quot;Read&quot;&gt;',
  });

  test.each<[string, RuleCase, object]>([
    [
      'section, file and folder',
      locked,
      {
        section: 'system.webServer/handlers',
        configFile: 'D:\\Sites\\shop\\web.config',
        physicalPath: 'D:\\Sites\\shop',
      },
    ],
    [
      'a section deeper down',
      iisError('500.19', {
        hresult: '0x80070021',
        marked: '7: &lt;windowsAuthentication enabled=&quot;true&quot; /&gt;',
      }),
      { section: 'system.webServer/security/authentication/windowsAuthentication' },
    ],
    [
      'no section that it does not know',
      iisError('500.19', { hresult: '0x80070021', marked: '3: &lt;constructor&gt;' }),
      {},
    ],
    [
      'the key of a double entry, and leaves a path that the page gives',
      iisError('500.19', {
        hresult: '0x800700b7',
        configFile: FILE,
        configError:
          "Cannot add duplicate collection entry of type 'mimeMap' with unique key attribute 'fileExtension' set to '.json'",
        physicalPath: 'D:\\Sites\\shop\\a.json',
      }),
      { extension: '.json', configFile: 'D:\\Sites\\shop\\web.config' },
    ],
  ])('%s', (_, given, values) => {
    expect(causesFor(rule, given)[0]?.values).toEqual(values);
  });

  test('the place and the words, and binds the cause to the file', () => {
    const [cause] = causesFor(rule, locked);
    expect(cause?.basis).toEqual([
      { of: 'place', value: 'D:\\Sites\\shop\\web.config:12' },
      { of: 'page', value: 'This section cannot be used at this path.' },
      { of: 'sub-status', value: '500.19' },
      { of: 'hresult', value: '0x80070021' },
    ]);
    expect(cause?.scope).toBe('d:\\sites\\shop\\web.config');
  });
});
