import { expect, test } from 'vitest';
import { causesFor, IIS, KESTREL, type RuleCase, verdict } from '../fixtures/rule-case';
import { aspnetError } from '../fixtures/server-error';
import rule from './aspnet-body-limit';

const page = (
  hresult: string,
  method: string,
) => `<html><head><title>要求長度超過上限。</title></head><body><span>
<H1>'/' 應用程式中發生伺服器錯誤。<hr width=100% size=1 color=silver></H1><h2> <i>要求長度超過上限。</i> </h2></span>
<b> 例外詳細資訊: </b>System.Web.HttpException: 要求長度超過上限。<br><br><code><pre>
[HttpException (${hresult}): 要求長度超過上限。]
   ${method}() +9866948
</pre></code><b>版本資訊:</b>&nbsp;Microsoft .NET Framework 版本:4.0.30319; ASP.NET 版本:4.8.4682.0</body></html>`;
const READER = 'System.Web.HttpRequest.GetEntireRawContent';
const sent = (requestBodySize: number, body?: string, headers = IIS): RuleCase => ({
  status: 500,
  method: 'POST',
  headers,
  requestBodySize,
  ...(body !== undefined && { body }),
});
const TOLD = ['likely aspnet/max-request-length#upload'];

test.each<[string, RuleCase, readonly string[]]>([
  ['the page, over', sent(4_194_305, page('0x80004005', READER)), TOLD],
  ['the page, under a lower limit', sent(2_000_000, page('0x80004005', READER)), TOLD],
  ['the sentence alone', aspnetError('System.Web.HttpException', 'Maximum request length exceeded.'), TOLD],
  ['the page of a client that left', sent(4_194_305, page('0x800703e3', READER)), []],
  ['the page of another error', sent(4_194_305, page('0x80004005', 'App.Upload')), []],
  ['no page, over', sent(4_194_305), ['possible aspnet/max-request-length#upload']],
  ['no page, at the limit', sent(4_194_304), []],
  ['another server', sent(45_000_000, undefined, KESTREL), []],
  ['a stated sub-status', { ...sent(45_000_000), page: '500.19' }, []],
  ['another status', { ...sent(45_000_000), status: 404 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('measures the body', () => {
  expect(causesFor(rule, sent(5_000_000))[0]?.basis[0]).toEqual({
    of: 'body-size',
    value: 5_000_000,
    limit: 4_194_304,
  });
});
