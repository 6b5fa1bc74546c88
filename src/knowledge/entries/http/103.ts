import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/103',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Early Hints', 'zh-TW': '早期提示' },
  meaning: {
    en: 'Provisional: its `Link` headers name files that the browser may fetch while the server still prepares the final response. CDNs send it, IIS by itself does not.',
    'zh-TW':
      '暫時的回應：`Link` 標頭列出檔案，讓瀏覽器在伺服器準備最終回應時先行下載。由 CDN 送出，IIS 本身不會。',
  },
  causes: [],
  seeAlso: ['http/100', 'http/200'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc8297#section-2',
    'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
  ],
});
