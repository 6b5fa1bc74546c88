import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/406',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Not Acceptable', 'zh-TW': '無法接受' },
  meaning: {
    en: 'The server cannot make any of the types, languages or encodings that the client says it accepts.',
    'zh-TW': '伺服器無法提供用戶端聲明可接受的任何類型、語言或編碼。',
  },
  causes: [
    {
      id: 'accept-too-narrow',
      label: {
        en: 'the Accept header asks for a type that is not made',
        'zh-TW': 'Accept 標頭要求無法提供的類型',
      },
      why: {
        en: '`Accept` names only types that the server has no formatter for; with IIS, the MIME type of the page is not one the browser accepts.',
        'zh-TW':
          '`Accept` 只列出伺服器沒有格式器的類型；在 IIS 上，則是網頁的 MIME 類型不在瀏覽器接受的範圍內。',
      },
      check: {
        en: 'Send the same request with `Accept: */*`: if it works, the header was too narrow.',
        'zh-TW': '以 `Accept: */*` 送出相同的要求：如果成功，表示標頭限制過嚴。',
      },
      fix: [
        {
          en: 'Ask for a type that the API has, or add `*/*` at the end.',
          'zh-TW': '要求 API 支援的類型，或在最後加上 `*/*`。',
          command: 'curl -i -H "Accept: application/json, */*" "{url}"',
        },
        {
          en: 'Give the file a MIME type that clients know.',
          'zh-TW': '為檔案設定用戶端認得的 MIME 類型。',
          config:
            '<staticContent><remove fileExtension="{extension}" /><mimeMap fileExtension="{extension}" mimeType="application/json" /></staticContent>',
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
    {
      id: 'firewall-answered',
      label: {
        en: 'a firewall or ModSecurity refused the request',
        'zh-TW': '防火牆或 ModSecurity 拒絕要求',
      },
      why: {
        en: 'Some hosts answer 406 when a rule of their web application firewall matches.',
        'zh-TW': '有些主機商的 Web 應用程式防火牆在規則相符時會回應 406。',
      },
      check: {
        en: 'The body mentions `Mod_Security`, or only some contents of the request fail.',
        'zh-TW': '本文提到 `Mod_Security`，或只有特定內容的要求會失敗。',
      },
      fix: [
        {
          en: 'Ask the host which rule matched, and have it exempted for this path.',
          'zh-TW': '向主機商詢問相符的規則，並要求為此路徑排除。',
        },
      ],
    },
  ],
  seeAlso: ['http/415', 'iis/404.3', 'iis/406.0'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/staticcontent/mimemap',
  ],
});
