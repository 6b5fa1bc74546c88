import { defineEntry } from '../../entry';
import { IN_FRONT } from '../../layer-groups';

export default defineEntry({
  id: 'http/411',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Length Required', 'zh-TW': '需要內容長度' },
  meaning: {
    en: 'The request has a body, or a method that should have one, but no `Content-Length`.',
    'zh-TW': '要求含有本文，或使用了應有本文的方法，卻沒有 `Content-Length`。',
  },
  causes: [
    {
      id: 'no-length',
      label: { en: 'a POST without a length', 'zh-TW': 'POST 沒有內容長度' },
      why: {
        en: 'HTTP.sys wants `Content-Length` or chunked coding, also for an empty `POST`.',
        'zh-TW': 'HTTP.sys 即使對空的 `POST`，也要求 `Content-Length` 或區塊編碼。',
      },
      check: { en: 'HTTPERR has `LengthRequired`.', 'zh-TW': 'HTTPERR 的原因是 `LengthRequired`。' },
      fix: [
        {
          en: 'Send an empty body explicitly, so that the client adds `Content-Length: 0`.',
          'zh-TW': '明確傳送空的本文，讓用戶端加上 `Content-Length: 0`。',
          command: 'curl -i -X {method} -d "" "{url}"',
        },
      ],
    },
    {
      id: 'proxy-refuses-chunked',
      label: { en: 'a proxy does not take a chunked body', 'zh-TW': 'Proxy 不接受區塊編碼的本文' },
      by: IN_FRONT,
      why: {
        en: 'An old proxy or gateway in front wants the length beforehand, and the client streams the body.',
        'zh-TW': '前方的舊式 Proxy 或閘道要求預先得知長度，而用戶端以串流傳送本文。',
      },
      check: {
        en: 'The request has `Transfer-Encoding: chunked`, and neither HTTPERR nor the IIS log has a line.',
        'zh-TW': '要求帶有 `Transfer-Encoding: chunked`，且 HTTPERR 與 IIS 記錄檔都沒有記錄。',
      },
      fix: [
        {
          en: 'Buffer the body in the client, or update the proxy. A file sent like this carries its length.',
          'zh-TW': '在用戶端緩衝本文，或更新 Proxy。以此方式傳送的檔案會帶有長度。',
          command: 'curl -i --data-binary @body.json "{url}"',
        },
      ],
    },
  ],
  seeAlso: ['http/400', 'http/413'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis',
  ],
});
