import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/406.0',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'Not acceptable (IIS)', 'zh-TW': '無法接受（IIS）' },
  meaning: {
    en: 'IIS has no form of the resource that fits the `Accept` header of the request.',
    'zh-TW': 'IIS 無法以要求的 `Accept` 標頭所列的形式提供資源。',
  },
  causes: [
    {
      id: 'accept-invalid',
      label: {
        en: 'Accept holds a type that is not valid or not made',
        'zh-TW': 'Accept 含有無效或無法提供的類型',
      },
      why: {
        en: 'A client asks for one narrow or misspelt type, and the page has another.',
        'zh-TW': '用戶端只要求某個過窄或拼錯的類型，而網頁是其他類型。',
      },
      check: {
        en: 'With `Accept: */*` the same request works.',
        'zh-TW': '改用 `Accept: */*` 時相同的要求正常。',
      },
      fix: [
        {
          en: 'Correct the header of the client.',
          'zh-TW': '修正用戶端的標頭。',
          command: 'curl -i -H "Accept: */*" "{url}"',
        },
        {
          en: 'Or give the file the MIME type that its clients expect: IIS Manager > MIME Types.',
          'zh-TW': '或為檔案設定用戶端預期的 MIME 類型：IIS 管理員 >「MIME 類型」。',
          config: `<system.webServer>
  <staticContent>
    <remove fileExtension="{extension}" />
    <mimeMap fileExtension="{extension}" mimeType="application/json" />
  </staticContent>
</system.webServer>`,
        },
      ],
    },
    {
      id: 'strict-formatter',
      label: { en: 'the API refuses what it could replace', 'zh-TW': 'API 拒絕而不改用預設格式' },
      why: {
        en: 'The API is set to refuse unknown types (`ReturnHttpNotAcceptable` in ASP.NET Core) or has no XML formatter.',
        'zh-TW': 'API 設定為拒絕未知類型（ASP.NET Core 的 `ReturnHttpNotAcceptable`），或沒有 XML 格式器。',
      },
      check: {
        en: 'Only the API answers so; static files of the same site are fine.',
        'zh-TW': '只有 API 如此回應；同一網站的靜態檔案正常。',
      },
      fix: [
        {
          en: 'Add the formatter (`AddXmlSerializerFormatters`) or set `ReturnHttpNotAcceptable` to `false`.',
          'zh-TW':
            '加入格式器（`AddXmlSerializerFormatters`），或將 `ReturnHttpNotAcceptable` 設為 `false`。',
        },
      ],
    },
  ],
  seeAlso: ['http/406', 'iis/404.3'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1',
  ],
});
