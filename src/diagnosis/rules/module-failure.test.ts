import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import { iisError } from '../fixtures/server-error';
import rule from './module-failure';

const failed = (module: string, hresult?: string, url?: string) =>
  iisError('500.0', { module, ...(hresult !== undefined && { hresult }) }, url === undefined ? {} : { url });

test.each<[string, RuleCase, readonly string[]]>([
  ['FastCGI that ended', failed('FastCgiModule', '0x000000ff'), ['confirmed iis/500.0#fastcgi-ended']],
  ['FastCGI that timed out', failed('FastCgiModule', '0x80070102'), ['confirmed iis/500.0#fastcgi-ended']],
  ['FastCGI that may not start', failed('FastCgiModule', '0x80070005'), ['likely iis/500.0#module-threw']],
  ['a 500 that the script itself answered', failed('FastCgiModule'), ['likely iis/500.0#module-threw']],
  [
    'an ISAPI DLL of another bitness',
    failed('IsapiModule', '0x800700c1'),
    ['confirmed iis/500.0#isapi-load'],
  ],
  ['an ISAPI filter', failed('IsapiFilterModule', '0x8007007e'), ['confirmed iis/500.0#isapi-load']],
  ['another error of ISAPI', failed('IsapiModule', '0x80004005'), ['likely iis/500.0#module-threw']],
  [
    'classic ASP mapped wrongly',
    failed('IsapiModule', '0x8007000d', 'https://app.example/a.ASP'),
    ['confirmed iis/500.0#asp-mapping'],
  ],
  [
    'the same HRESULT on another page',
    failed('IsapiModule', '0x8007000d', 'https://app.example/a.aspx'),
    ['likely iis/500.0#module-threw'],
  ],
  ['a share that is down', failed('IIS Web Core', '0x80070035'), ['confirmed iis/500.0#root-unreachable']],
  [
    'ASP.NET Core without .NET',
    failed('AspNetCoreModuleV2', '0x8000ffff'),
    ['confirmed ancm/500.0#runtime-not-found', 'likely iis/500.0#ancm-handler-load'],
  ],
  [
    'ASP.NET Core with a wrong path',
    failed('AspNetCoreModuleV2', '0x80070002'),
    ['confirmed ancm/500.0#wrong-process-path', 'likely iis/500.0#ancm-handler-load'],
  ],
  [
    'ASP.NET Core for another reason',
    failed('AspNetCoreModuleV2', '0x80004005'),
    ['likely iis/500.0#ancm-handler-load'],
  ],
  [
    'a 500 that the ASP.NET Core application itself answered',
    failed('AspNetCoreModuleV2'),
    ['likely iis/500.0#module-threw'],
  ],
  ['a module of its own', failed('ShopModule', '0x80131500'), ['likely iis/500.0#module-threw']],
  ['another sub-status', iisError('500.21', { module: 'FastCgiModule' }), []],
  ['a bare 500', { status: 500, headers: IIS }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('tells module, HRESULT and handler, and is bound to the handler', () => {
  const [cause] = causesFor(
    rule,
    iisError('500.0', { module: 'FastCgiModule', handler: 'PHP_via_FastCGI', hresult: '0xc0000135' }),
  );
  expect(cause?.basis).toEqual([
    { of: 'module', value: 'FastCgiModule' },
    { of: 'sub-status', value: '500.0' },
    { of: 'hresult', value: '0xc0000135' },
    { of: 'handler', value: 'PHP_via_FastCGI' },
  ]);
  expect(cause?.scope).toBe('app.example PHP_via_FastCGI');
});
