import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/400.2',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'WebDAV',
  title: { en: 'Invalid Depth header', 'zh-TW': 'Depth 標頭無效' },
  meaning: {
    en: 'A WebDAV request has a `Depth` other than the method allows.',
    'zh-TW': 'WebDAV 要求的 `Depth` 不是該方法允許的值。',
  },
  causes: [
    {
      id: 'bad-depth',
      label: { en: 'Depth is not 0, 1 or infinity', 'zh-TW': 'Depth 不是 0、1 或 infinity' },
      why: {
        en: '`COPY` takes `0` or `infinity`, `MOVE` of a folder only `infinity`, `LOCK` `0` or `infinity`.',
        'zh-TW':
          '`COPY` 只接受 `0` 或 `infinity`，資料夾的 `MOVE` 只接受 `infinity`，`LOCK` 則為 `0` 或 `infinity`。',
      },
      check: { en: 'Look at `Depth` in the request.', 'zh-TW': '查看要求的 `Depth`。' },
      fix: [
        {
          en: 'Send a value that the method allows, or leave the header out.',
          'zh-TW': '傳送該方法允許的值，或省略此標頭。',
          command: 'curl -X PROPFIND -H "Depth: 1" "{url}"',
        },
      ],
    },
  ],
  seeAlso: ['http/400', 'iis/403.22'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc4918#section-10.2',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
