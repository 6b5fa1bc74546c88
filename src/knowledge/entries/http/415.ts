import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/415',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Unsupported Media Type', 'zh-TW': '不支援的媒體類型' },
  meaning: {
    en: "The server does not accept the type or the encoding of the request's body.",
    'zh-TW': '伺服器不接受要求本文的類型或編碼。',
  },
  causes: [
    {
      id: 'content-type-missing',
      label: {
        en: 'Content-Type missing or not the one expected',
        'zh-TW': '缺少 Content-Type，或不是預期的類型',
      },
      why: {
        en: 'The API reads JSON, for example, but the request says `text/plain` or a form type, or nothing.',
        'zh-TW': '例如 API 讀取 JSON，但要求標示為 `text/plain`、表單類型，或未標示。',
      },
      check: { en: 'Look at `Content-Type` of the request.', 'zh-TW': '檢視要求的 `Content-Type`。' },
      fix: [
        {
          en: 'Say what the body is; with `fetch`, set the header by hand.',
          'zh-TW': '標示本文的類型；使用 `fetch` 時請自行設定標頭。',
          command: 'curl -i -X {method} -H "Content-Type: application/json" -d @body.json "{url}"',
        },
      ],
    },
    {
      id: 'no-formatter',
      label: { en: 'the application has no reader for this type', 'zh-TW': '應用程式沒有此類型的讀取器' },
      why: {
        en: 'In ASP.NET Core, `[Consumes]` or a missing input formatter narrows what an action takes.',
        'zh-TW': '在 ASP.NET Core，`[Consumes]` 或缺少輸入格式器會限制動作接受的類型。',
      },
      check: { en: 'The same body is accepted by other actions.', 'zh-TW': '相同的本文可被其他動作接受。' },
      fix: [
        {
          en: 'Add the formatter, or `[FromForm]` for forms.',
          'zh-TW': '加入格式器，若為表單則加上 `[FromForm]`。',
        },
      ],
    },
    {
      id: 'soap-version',
      label: { en: 'SOAP 1.1 and 1.2 mixed', 'zh-TW': 'SOAP 1.1 與 1.2 混用' },
      why: {
        en: "SOAP 1.1 is `text/xml`, SOAP 1.2 is `application/soap+xml`; WCF's `basicHttpBinding` speaks 1.1, `wsHttpBinding` 1.2.",
        'zh-TW':
          'SOAP 1.1 使用 `text/xml`，SOAP 1.2 使用 `application/soap+xml`；WCF 的 `basicHttpBinding` 使用 1.1，`wsHttpBinding` 使用 1.2。',
      },
      check: {
        en: "The service's page or WSDL names its binding.",
        'zh-TW': '服務的網頁或 WSDL 會指出其繫結。',
      },
      fix: [
        {
          en: 'Use the same binding on both sides.',
          'zh-TW': '兩端使用相同的繫結。',
          config: `<system.serviceModel>
  <services>
    <service name="Contoso.Service">
      <endpoint address="" binding="basicHttpBinding" contract="Contoso.IService" />
    </service>
  </services>
</system.serviceModel>`,
        },
      ],
    },
  ],
  seeAlso: ['http/406', 'http/422'],
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16'],
});
