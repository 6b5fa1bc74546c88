import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/207',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Multi-Status', 'zh-TW': '多重狀態' },
  meaning: {
    en: 'The answer to a WebDAV request on several resources: an XML body with a status for each of them.',
    'zh-TW': '對多個資源的 WebDAV 要求的回應：XML 本文中列出每個資源各自的狀態碼。',
  },
  causes: [
    {
      id: 'member-failed',
      label: { en: 'a part of the request failed inside the 207', 'zh-TW': '207 之中有部分項目失敗' },
      why: {
        en: 'The response is 207 as a whole even when some or all of its parts failed.',
        'zh-TW': '即使部分或全部項目失敗，整體回應仍是 207。',
      },
      check: {
        en: 'Look for a `status` element other than `HTTP/1.1 200 OK` in the body.',
        'zh-TW': '在本文中尋找不是 `HTTP/1.1 200 OK` 的 `status` 元素。',
      },
      fix: [
        {
          en: 'Treat each part by its own status, such as 403, 404, 423 or 424.',
          'zh-TW': '依各項目自己的狀態碼處理，例如 403、404、423 或 424。',
        },
      ],
    },
  ],
  seeAlso: ['http/423', 'http/424'],
  sources: ['https://www.rfc-editor.org/rfc/rfc4918#section-13'],
});
