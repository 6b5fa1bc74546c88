import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/400.4',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'WebDAV',
  title: { en: 'Invalid Overwrite header', 'zh-TW': 'Overwrite 標頭無效' },
  meaning: {
    en: 'A WebDAV `COPY` or `MOVE` has an `Overwrite` other than `T` or `F`.',
    'zh-TW': 'WebDAV 的 `COPY` 或 `MOVE` 要求的 `Overwrite` 不是 `T` 或 `F`。',
  },
  causes: [
    {
      id: 'bad-overwrite',
      label: { en: 'Overwrite is neither T nor F', 'zh-TW': 'Overwrite 不是 T 或 F' },
      why: { en: 'Some clients send `true` or `false`.', 'zh-TW': '有些用戶端會送出 `true` 或 `false`。' },
      check: { en: 'Look at `Overwrite` in the request.', 'zh-TW': '查看要求的 `Overwrite`。' },
      fix: [
        { en: 'Send `Overwrite: T` or `Overwrite: F`.', 'zh-TW': '傳送 `Overwrite: T` 或 `Overwrite: F`。' },
      ],
    },
  ],
  seeAlso: ['http/400'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc4918#section-10.6',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
