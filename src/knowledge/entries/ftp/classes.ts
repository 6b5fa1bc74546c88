import { defineTable } from '../../entry';

/** What the first digit of an FTP reply tells. */
export default defineTable(
  {
    severity: 'info',
    visibility: 'client',
    causes: [],
    sources: ['https://www.rfc-editor.org/rfc/rfc959#section-4.2'],
  },
  [
    {
      id: 'ftp/1xx',
      title: { en: 'Positive preliminary reply', 'zh-TW': '肯定的初步回覆' },
      meaning: {
        en: 'The action has begun. The client waits for another reply before it sends the next command.',
        'zh-TW': '動作已開始。用戶端要等到下一個回覆，才能傳送新命令。',
      },
      seeAlso: ['ftp/150', 'ftp/125'],
    },
    {
      id: 'ftp/2xx',
      title: { en: 'Positive completion reply', 'zh-TW': '肯定的完成回覆' },
      meaning: {
        en: 'The action is complete. The client may send a new command.',
        'zh-TW': '動作已成功完成。用戶端可以傳送新命令。',
      },
      seeAlso: ['ftp/226', 'ftp/230'],
    },
    {
      id: 'ftp/3xx',
      title: { en: 'Positive intermediate reply', 'zh-TW': '肯定的中間回覆' },
      meaning: {
        en: 'The command was accepted, but the server needs more from the client to finish it, such as the password.',
        'zh-TW': '命令已接受，但伺服器需要用戶端提供更多資訊才能完成，例如密碼。',
      },
      seeAlso: ['ftp/331', 'ftp/350'],
    },
    {
      id: 'ftp/4xx',
      title: { en: 'Transient negative completion reply', 'zh-TW': '暫時性的否定完成回覆' },
      meaning: {
        en: 'The command failed, but the error is temporary: the same command may succeed later.',
        'zh-TW': '命令失敗，但錯誤是暫時的：稍後重試同一個命令可能會成功。',
      },
      seeAlso: ['ftp/421', 'ftp/425'],
    },
    {
      id: 'ftp/5xx',
      title: { en: 'Permanent negative completion reply', 'zh-TW': '永久性的否定完成回覆' },
      meaning: {
        en: 'The command fails again if repeated unchanged. In IIS 7 and later the FTP log (`FTPSVC1`) tells why by `sc-status`, `sc-win32-status` and `sc-substatus`, in that order. IIS 4–6 (`MSFTPSVC1`) log no sub-status and put the session before the command, as in `[1]USER`.',
        'zh-TW':
          '命令失敗，不變更而重試也會失敗。IIS 7 及更新版本的 FTP 記錄檔（`FTPSVC1`）依序以 `sc-status`、`sc-win32-status`、`sc-substatus` 說明原因。IIS 4–6（`MSFTPSVC1`）不記錄子狀態碼，並在命令前加上工作階段，例如 `[1]USER`。',
      },
      seeAlso: ['ftp/530', 'ftp/550', 'ftp/sub:0'],
    },
    {
      id: 'ftp/6xx',
      title: { en: 'Protected reply', 'zh-TW': '受保護的回覆' },
      meaning: {
        en: 'The reply is protected by a security mechanism of RFC 2228. TLS sessions never show it.',
        'zh-TW': '回覆以 RFC 2228 的安全性機制保護。TLS 工作階段不會出現。',
      },
      seeAlso: ['ftp/631', 'ftp/632', 'ftp/633'],
      sources: ['https://www.rfc-editor.org/rfc/rfc2228'],
    },
  ],
);
