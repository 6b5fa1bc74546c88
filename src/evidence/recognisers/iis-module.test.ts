import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import { detailedPage } from '../iis-page-fixture';
import recogniser from './iis-module';

const page = (module: string, handler: string): string =>
  detailedPage(
    '405.0',
    'LinkID=62293&amp;IIS70Error=405,0,0x00000000,17763',
    [
      ['模組', module],
      ['通知', 'MapRequestHandler'],
      ['處理常式', handler],
      ['錯誤碼', '0x00000000'],
    ],
    [],
  );
const recognise = (body: string, status = 405) => recogniser.recognise(exchangeOf({ status, body }));

test.each([
  ['WebDAVModule', 'StaticFile', 'webdav', 'confirmed'],
  ['AspNetCoreModuleV2', 'aspNetCore', 'ancm', 'confirmed'],
  ['ApplicationRequestRouting', 'ApplicationRequestRoutingHandler', 'arr', 'confirmed'],
  ['ManagedPipelineHandler', 'PageHandlerFactory-Integrated-4.0', 'aspnet', 'confirmed'],
  ['IIS Web Core', 'ASPClassic', 'asp', 'possible'],
  ['UriCacheModule', 'ExtensionlessUrlHandler-Integrated-4.0', 'aspnet', 'possible'],
])('%s with %s: %s is %s', (module, handler, id, presence) => {
  const body = page(module, handler);
  const found = recognise(body);
  expect(found).toMatchObject({ certainty: 'possible', presence, answeredBy: { id } });
  expect(body).toContain(found?.quote.text);
});

test("another's error shows nothing for certain", () => {
  expect(recognise(page('WebDAVModule', 'StaticFile'), 500)).toMatchObject({ presence: 'possible' });
});

test.each([
  ["IIS's own module", page('IIS Web Core', 'StaticFile')],
  ['no page', '<th>Module</th><td>WebDAVModule</td>'],
])('not %s', (_, body) => {
  expect(recognise(body)).toBeUndefined();
});
