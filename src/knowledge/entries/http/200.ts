import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/200',
  severity: 'info',
  visibility: 'client',
  title: { en: 'OK', 'zh-TW': '成功' },
  meaning: {
    en: 'The request has succeeded. In an IIS log a `200` with `sc-win32-status` `64` means that the client left before the answer was fully sent.',
    'zh-TW':
      '要求已成功處理。在 IIS 記錄檔中，`200` 搭配 `sc-win32-status` `64` 表示回應尚未完整送出時用戶端就已離線。',
  },
  causes: [],
  seeAlso: ['http/204'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
