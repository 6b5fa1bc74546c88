import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import { iisError } from '../fixtures/server-error';
import rule from './missing-module';

const lacking = (handler: string, message: string) =>
  iisError('500.21', { handler, message, hresult: '0x8007000d' });

test.each<[string, RuleCase, readonly string[]]>([
  [
    'ASP.NET 4',
    lacking(
      'PageHandlerFactory-Integrated-4.0',
      'Handler &quot;PageHandlerFactory-Integrated-4.0&quot; has a bad module &quot;ManagedPipelineHandler&quot; in its module list',
    ),
    ['likely iis/500.21#managed-module-missing'],
  ],
  [
    'ASP.NET 2, in Chinese',
    lacking(
      'PageHandlerFactory-Integrated',
      '處理常式 &quot;PageHandlerFactory-Integrated&quot; 的模組清單中有錯誤的模組 &quot;ManagedPipelineHandler&quot;',
    ),
    ['likely iis/500.21#wrong-clr'],
  ],
  [
    'another product',
    lacking(
      'aspNetCore',
      'Le gestionnaire « aspNetCore » a un module « AspNetCoreModuleV2 » incorrect'.replace(
        /« | »/g,
        '&quot;',
      ),
    ),
    ['confirmed iis/500.21#other-module'],
  ],
  ['a page that names no module', lacking('aspNetCore', 'Handler failed.'), []],
  ['only the handler', lacking('aspNetCore', '&quot;aspNetCore&quot; failed.'), []],
  ['another sub-status', iisError('500.22', { message: '&quot;A&quot; &quot;B&quot;' }), []],
  ['a bare 500', { status: 500, headers: IIS }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('names the module that is missing', () => {
  const [cause] = causesFor(
    rule,
    lacking('aspNetCore', '&quot;aspNetCore&quot;: &quot;AspNetCoreModuleV2&quot;'),
  );
  expect(cause?.values).toEqual({ module: 'AspNetCoreModuleV2' });
  expect(cause?.basis[0]).toEqual({ of: 'module', value: 'AspNetCoreModuleV2' });
  expect(cause?.scope).toBe('app.example AspNetCoreModuleV2');
});
