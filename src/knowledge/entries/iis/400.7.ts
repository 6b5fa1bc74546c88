import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/400.7',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'WebDAV',
  title: { en: 'Invalid content length', 'zh-TW': '內容長度無效' },
  meaning: {
    en: 'The `Content-Length` of the request does not fit what IIS expects of it.',
    'zh-TW': '要求的 `Content-Length` 不符合 IIS 的預期。',
  },
  causes: [
    {
      id: 'bad-length',
      label: {
        en: 'Content-Length is missing, wrong or unexpected',
        'zh-TW': 'Content-Length 遺漏、錯誤或不應出現',
      },
      why: {
        en: 'A script set the header by hand, or a body was sent with a method that takes none, such as `MKCOL`.',
        'zh-TW': '指令碼自行設定了此標頭，或以 `MKCOL` 等不接受本文的方法傳送本文。',
      },
      check: {
        en: 'Compare `Content-Length` with the bytes of the body.',
        'zh-TW': '比對 `Content-Length` 與本文的位元組數。',
      },
      fix: [
        {
          en: 'Let the client library set the length, or send `Transfer-Encoding: chunked`.',
          'zh-TW': '讓用戶端程式庫設定長度，或傳送 `Transfer-Encoding: chunked`。',
        },
      ],
    },
  ],
  seeAlso: ['http/400', 'http/411'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-8.6',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
