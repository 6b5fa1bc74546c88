import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/400.6',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'WebDAV',
  title: { en: 'Invalid request body', 'zh-TW': '要求本文無效' },
  meaning: {
    en: 'IIS cannot read the body of the request, as a rule the XML of a WebDAV request.',
    'zh-TW': 'IIS 無法讀取要求的本文，通常是 WebDAV 要求的 XML。',
  },
  causes: [
    {
      id: 'bad-body',
      label: { en: 'the XML body is not well-formed', 'zh-TW': 'XML 本文格式不正確' },
      why: {
        en: '`PROPFIND`, `PROPPATCH` and `LOCK` carry XML; a wrong encoding or a compressed body makes it unreadable.',
        'zh-TW': '`PROPFIND`、`PROPPATCH` 與 `LOCK` 帶有 XML；編碼錯誤或壓縮過的本文會使其無法讀取。',
      },
      check: {
        en: 'Save the body and open it as XML; look at `Content-Type` and `Content-Encoding`.',
        'zh-TW': '將本文存檔並以 XML 開啟；查看 `Content-Type` 與 `Content-Encoding`。',
      },
      fix: [
        {
          en: 'Send well-formed XML in UTF-8, not compressed, with `Content-Type: application/xml`.',
          'zh-TW': '傳送格式正確、UTF-8、未壓縮的 XML，並加上 `Content-Type: application/xml`。',
        },
      ],
    },
  ],
  seeAlso: ['http/400'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc4918#section-8.2',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
