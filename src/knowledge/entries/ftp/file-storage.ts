import { defineTable } from '../../entry';

/** FTP replies for disks, shares and quotas that fail or are full. */

export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    sources: [
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/ftp-service-svchost-inetinfo/ftp-status-codes-iis-7-and-later-versions',
    ],
  },
  [
    {
      id: 'ftp/451',
      title: {
        en: 'Action aborted, local error in processing',
        'zh-TW': '要求的動作已中止，處理時發生本機錯誤',
      },
      meaning: {
        en: 'The server could not finish. `FtpPutFile` of WinINet may report success all the same.',
        'zh-TW': '伺服器無法完成。WinINet 的 `FtpPutFile` 仍可能回報成功。',
      },
      causes: [
        {
          id: 'bare-line-feed',
          label: { en: 'commands end with LF alone', 'zh-TW': '命令只以 LF 結尾' },
          why: {
            en: 'IIS 7.5 and later take only CRLF as the end of a command.',
            'zh-TW': 'IIS 7.5 及更新版本只接受以 CRLF 作為命令結尾。',
          },
          check: {
            en: 'The text is `451 The parameter is incorrect.`',
            'zh-TW': '文字為 `451 The parameter is incorrect.`。',
          },
          fix: [
            {
              en: 'Let the script send CRLF, such as `\\r\\n`.',
              'zh-TW': '讓指令碼傳送 CRLF，例如 `\\r\\n`。',
            },
          ],
        },
        {
          id: 'storage-error',
          label: { en: 'disk or network share fails', 'zh-TW': '磁碟或網路共用失敗' },
          why: {
            en: 'The share or disk gives errors.',
            'zh-TW': '共用或磁碟發生錯誤。',
          },
          check: {
            en: '`sc-win32-status` names it, such as `64` (share) or `112` (full).',
            'zh-TW': '`sc-win32-status` 會指出原因，例如 `64`（共用）或 `112`（已滿）。',
          },
          fix: [
            {
              en: 'Read what the number says, then mend disk, rights or scanner.',
              'zh-TW': '查詢代碼的意義，再修正磁碟、權限或掃描程式。',
              command: 'net helpmsg 112',
            },
          ],
        },
      ],
      seeAlso: ['ftp/452', 'ftp/sub:3'],
      sources: [
        'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/ftp-service-svchost-inetinfo/changes-in-ftp-7-5',
      ],
      formerlyKb: [2790777],
    },
    {
      id: 'ftp/452',
      title: { en: 'Insufficient storage space', 'zh-TW': '未執行要求的動作，儲存空間不足' },
      meaning: {
        en: 'There is no room for the file.',
        'zh-TW': '系統的儲存空間不夠。',
      },
      causes: [
        {
          id: 'disk-full',
          label: { en: 'the disk is full', 'zh-TW': '磁碟已滿' },
          why: {
            en: 'Uploads or logs filled it.',
            'zh-TW': '上傳內容或記錄檔佔滿磁碟。',
          },
          check: {
            en: '`sc-win32-status` is `112`, and `Get-Volume` shows no room.',
            'zh-TW': '`sc-win32-status` 為 `112`，且 `Get-Volume` 顯示沒有可用空間。',
          },
          fix: [
            {
              en: 'Delete old files, or move the site.',
              'zh-TW': '刪除舊檔案，或移動站台。',
              command: 'appcmd set vdir "{site}/" -physicalPath:D:\\ftproot',
            },
          ],
        },
        {
          id: 'quota',
          label: { en: 'a quota is used up', 'zh-TW': '配額已用完' },
          why: {
            en: 'A quota of FSRM or NTFS, or one of the hosting plan, is reached.',
            'zh-TW': '已達 FSRM、NTFS 或主機方案的配額。',
          },
          check: {
            en: '`sc-win32-status` is `112` or `1295`, and the volume has room.',
            'zh-TW': '`sc-win32-status` 為 `112` 或 `1295`，而磁碟區仍有空間。',
          },
          fix: [
            {
              en: 'Delete old files, or raise the quota.',
              'zh-TW': '刪除舊檔案，或提高配額。',
              command: 'dirquota quota modify /path:C:\\inetpub\\ftproot /limit:5GB',
            },
          ],
        },
      ],
      seeAlso: ['ftp/552'],
    },
    {
      id: 'ftp/552',
      title: { en: 'Exceeded storage allocation', 'zh-TW': '要求的檔案動作已中止，超出儲存配額' },
      meaning: {
        en: 'The folder or the user may hold no more.',
        'zh-TW': '檔案超出目前目錄或使用者的儲存配額。',
      },
      causes: [
        {
          id: 'quota',
          label: { en: 'a quota is used up', 'zh-TW': '配額已用完' },
          why: {
            en: 'A quota of FSRM or NTFS, or one of the hosting plan, is reached.',
            'zh-TW': '已達 FSRM、NTFS 或主機方案的配額。',
          },
          check: {
            en: '`sc-win32-status` is `112` or `1295`, and the volume has room.',
            'zh-TW': '`sc-win32-status` 為 `112` 或 `1295`，而磁碟區仍有空間。',
          },
          fix: [
            {
              en: 'Delete old files, or raise the quota.',
              'zh-TW': '刪除舊檔案，或提高配額。',
              command: 'dirquota quota modify /path:C:\\inetpub\\ftproot /limit:5GB',
            },
          ],
        },
        {
          id: 'file-too-big',
          label: { en: 'file above maxAllowedContentLength', 'zh-TW': '檔案超過 maxAllowedContentLength' },
          why: {
            en: 'The limit is set, in bytes. By default (`0`) there is none.',
            'zh-TW': '已設定上限（位元組）。預設（`0`）不限制。',
          },
          check: {
            en: 'The FTP log shows sub-status `39`.',
            'zh-TW': 'FTP 記錄檔的子狀態碼為 `39`。',
          },
          fix: [
            {
              en: 'Raise the limit, in bytes.',
              'zh-TW': '提高上限（位元組）。',
              command:
                'appcmd set config "{site}" -section:system.ftpServer/security/requestFiltering /requestLimits.maxAllowedContentLength:1000000000 /commit:apphost',
            },
          ],
        },
      ],
      seeAlso: ['ftp/452', 'ftp/sub:39'],
      sources: [
        'https://learn.microsoft.com/iis/publish/using-the-ftp-service/using-fsrm-folder-quotas-with-ftp-in-iis-7',
      ],
    },
  ],
);
