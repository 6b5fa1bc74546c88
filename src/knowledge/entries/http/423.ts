import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/423',
  severity: 'warning',
  visibility: 'client',
  title: { en: 'Locked', 'zh-TW': '已鎖定' },
  meaning: {
    en: 'A WebDAV lock on the resource, or on its folder, keeps the change out.',
    'zh-TW': '資源或其資料夾上的 WebDAV 鎖定阻止了變更。',
  },
  causes: [
    {
      id: 'webdav-lock',
      label: { en: 'someone holds a WebDAV lock', 'zh-TW': '有人持有 WebDAV 鎖定' },
      why: {
        en: 'Another user or an Office program has the file open, or a lock was left behind.',
        'zh-TW': '其他使用者或 Office 程式已開啟該檔案，或有殘留的鎖定。',
      },
      check: {
        en: '`PROPFIND` shows `lockdiscovery` with the owner.',
        'zh-TW': '`PROPFIND` 會在 `lockdiscovery` 顯示擁有者。',
      },
      fix: [
        {
          en: 'Wait for the lock to run out, or send its token in `Lock-Token` with `UNLOCK`.',
          'zh-TW': '等待鎖定到期，或以 `UNLOCK` 在 `Lock-Token` 傳送其權杖。',
        },
        {
          en: 'If a lock stays behind, recycle the pool of the site.',
          'zh-TW': '如果鎖定殘留，請回收網站的集區。',
          command: 'appcmd recycle apppool /apppool.name:"{appPool}"',
        },
      ],
    },
  ],
  seeAlso: ['http/409', 'http/424'],
  sources: ['https://www.rfc-editor.org/rfc/rfc4918#section-11.3'],
});
