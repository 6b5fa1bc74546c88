import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/400.603',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'ARR',
  title: { en: 'Range parse error (ARR)', 'zh-TW': '範圍剖析錯誤（ARR）' },
  meaning: {
    en: 'Application Request Routing could not read the `Range` header. Since ARR 3.0.1916.',
    'zh-TW': 'Application Request Routing 無法解讀 `Range` 標頭。從 ARR 3.0.1916 開始出現。',
  },
  causes: [
    {
      id: 'bad-range',
      label: { en: 'the Range header is malformed', 'zh-TW': 'Range 標頭格式錯誤' },
      why: {
        en: 'It has to look like `bytes=0-1023`; a download tool or script wrote something else.',
        'zh-TW': '格式應為 `bytes=0-1023`；下載工具或指令碼寫成了其他格式。',
      },
      check: {
        en: 'Look at `Range`; without it the request works.',
        'zh-TW': '查看 `Range`；不帶此標頭時要求正常。',
      },
      fix: [
        {
          en: 'Correct the header, or ask for the whole file.',
          'zh-TW': '修正此標頭，或要求整個檔案。',
          command: 'curl -i -r 0-1023 "{url}"',
        },
      ],
    },
  ],
  seeAlso: ['http/416', 'http/400'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://www.rfc-editor.org/rfc/rfc9110#section-14.2',
  ],
});
