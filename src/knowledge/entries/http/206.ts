import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/206',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Partial Content', 'zh-TW': '部分內容' },
  meaning: {
    en: 'The server sends only the part that the `Range` header asked for, as in video seeking or a resumed download.',
    'zh-TW': '伺服器只傳送 `Range` 標頭所要求的部分，例如影片跳轉播放或續傳下載。',
  },
  causes: [
    {
      id: 'range-dropped',
      label: { en: 'a seek or resume starts from the beginning', 'zh-TW': '跳轉播放或續傳又從頭開始' },
      why: {
        en: 'A proxy drops `Range`, or a script sends the whole file, so the answer is 200 instead of 206.',
        'zh-TW': 'Proxy 移除了 `Range`，或指令碼傳送整個檔案，因此回應是 200 而不是 206。',
      },
      check: {
        en: 'The request has `Range`, and the response has neither 206 nor `Content-Range`.',
        'zh-TW': '要求帶有 `Range`，但回應既不是 206，也沒有 `Content-Range`。',
      },
      fix: [
        {
          en: 'Let the proxy pass both headers on (nginx).',
          'zh-TW': '讓 Proxy 轉送這兩個標頭（nginx）。',
          config: `proxy_set_header Range $http_range;
proxy_set_header If-Range $http_if_range;`,
        },
        {
          en: 'In ASP.NET Core, return the file with `enableRangeProcessing: true`.',
          'zh-TW': '在 ASP.NET Core 以 `enableRangeProcessing: true` 傳回檔案。',
        },
      ],
    },
    {
      id: 'unasked',
      label: { en: 'a part that nobody asked for', 'zh-TW': '回應了沒有要求的部分' },
      why: {
        en: 'The request has no `Range`, or `Content-Range` names another part or a wrong length.',
        'zh-TW': '要求沒有 `Range`，或 `Content-Range` 指出其他部分或錯誤的長度。',
      },
      check: { en: 'Compare `Range` with `Content-Range`.', 'zh-TW': '比對 `Range` 與 `Content-Range`。' },
      fix: [
        {
          en: 'Let the cache or application answer 200 with all of it.',
          'zh-TW': '讓快取或應用程式以 200 回應全部內容。',
        },
      ],
    },
  ],
  seeAlso: ['http/416'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
