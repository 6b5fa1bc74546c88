import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/507',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Insufficient Storage', 'zh-TW': '儲存空間不足' },
  meaning: {
    en: 'The server has no room to store what the request brings.',
    'zh-TW': '伺服器沒有足夠的空間儲存要求的內容。',
  },
  causes: [
    {
      id: 'disk-or-quota',
      label: { en: 'the disk or a quota is full', 'zh-TW': '磁碟或配額已滿' },
      why: {
        en: 'A WebDAV upload met a full disk or a File Server Resource Manager quota.',
        'zh-TW': 'WebDAV 上傳遇到磁碟已滿，或達到檔案伺服器資源管理員的配額。',
      },
      check: {
        en: '`sc-win32-status` is `112` (disk full) or `1295` (quota).',
        'zh-TW': '`sc-win32-status` 為 `112`（磁碟已滿）或 `1295`（配額）。',
      },
      fix: [
        {
          en: 'See the free space, then delete old files or raise the quota.',
          'zh-TW': '檢視可用空間，然後刪除舊檔案或提高配額。',
          command: 'Get-Volume',
        },
      ],
    },
  ],
  seeAlso: ['http/413'],
  sources: ['https://www.rfc-editor.org/rfc/rfc4918#section-11.5'],
});
