import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/400.5',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'WebDAV',
  title: { en: 'Invalid Translate header', 'zh-TW': 'Translate 標頭無效' },
  meaning: {
    en: 'A WebDAV request has a `Translate` header that IIS does not know. It says whether the source of a file is wanted instead of its output.',
    'zh-TW': 'WebDAV 要求帶有 IIS 不認得的 `Translate` 標頭。它表示要取得檔案的原始碼，而不是執行結果。',
  },
  causes: [
    {
      id: 'bad-translate',
      label: { en: 'Translate is neither t nor f', 'zh-TW': 'Translate 不是 t 或 f' },
      why: { en: 'Only `t` and `f` are defined.', 'zh-TW': '只定義了 `t` 與 `f`。' },
      check: { en: 'Look at `Translate` in the request.', 'zh-TW': '查看要求的 `Translate`。' },
      fix: [
        {
          en: 'Send `Translate: f` for the source, or leave the header out.',
          'zh-TW': '要取得原始碼時傳送 `Translate: f`，否則省略此標頭。',
        },
      ],
    },
  ],
  seeAlso: ['http/400', 'iis/403.21'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
