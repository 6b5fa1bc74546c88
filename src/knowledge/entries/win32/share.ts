import { type Cause, defineTable } from '../../entry';

const shareDown: Cause = {
  id: 'share-unreachable',
  label: { en: 'the content share cannot be reached', 'zh-TW': '無法連線到內容共用' },
  why: {
    en: 'The file server is down, its name does not resolve, or port 445 is closed.',
    'zh-TW': '檔案伺服器停機、名稱無法解析，或連接埠 445 未開放。',
  },
  check: {
    en: 'The physical path starts with `\\\\`, and the test fails on the web server.',
    'zh-TW': '實體路徑以 `\\\\` 開頭，且在網頁伺服器上測試失敗。',
  },
  fix: [
    {
      en: 'Bring the share back, or open the port.',
      'zh-TW': '恢復共用，或開放連接埠。',
      command: 'powershell Test-NetConnection fileserver.contoso.com -Port 445',
    },
  ],
};

/** Content on a network share. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'log-only',
    sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--0-499-'],
  },
  [
    {
      id: 'win32/53',
      title: { en: 'Network path not found', 'zh-TW': '找不到網路路徑' },
      meaning: {
        en: 'The server of a share did not answer. It comes with 404, 500.0 or 500.19.',
        'zh-TW': '共用的伺服器沒有回應。會與 404、500.0 或 500.19 一起出現。',
      },
      causes: [shareDown],
      aliases: ['ERROR_BAD_NETPATH'],
      seeAlso: ['iis/500.19', 'hresult/0x80070035'],
    },
    {
      id: 'win32/1006',
      title: { en: 'Volume changed', 'zh-TW': '磁碟區已變更' },
      meaning: {
        en: 'The volume under an open file is no longer the same, as when a share came back.',
        'zh-TW': '已開啟檔案所在的磁碟區已改變，例如共用重新連線之後。',
      },
      causes: [shareDown],
      aliases: ['ERROR_FILE_INVALID'],
      seeAlso: ['win32/53'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1000-1299-'],
    },
    {
      id: 'win32/1222',
      title: { en: 'No network', 'zh-TW': '沒有網路' },
      meaning: {
        en: 'Windows has no network, or its workstation service is not running.',
        'zh-TW': 'Windows 沒有網路，或工作站服務未執行。',
      },
      causes: [shareDown],
      aliases: ['ERROR_NO_NETWORK'],
      seeAlso: ['win32/53'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1000-1299-'],
    },
    {
      id: 'win32/1231',
      title: { en: 'Network unreachable', 'zh-TW': '無法到達網路' },
      meaning: {
        en: 'There is no route to the server of a share or to a back end.',
        'zh-TW': '沒有通往共用伺服器或後端的路由。',
      },
      causes: [shareDown],
      aliases: ['ERROR_NETWORK_UNREACHABLE'],
      seeAlso: ['win32/53'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1000-1299-'],
    },
    {
      id: 'win32/2250',
      title: { en: 'Not connected', 'zh-TW': '未連線' },
      meaning: {
        en: 'The network connection to a share does not exist.',
        'zh-TW': '與共用的網路連線不存在。',
      },
      causes: [shareDown],
      aliases: ['ERROR_NOT_CONNECTED'],
      seeAlso: ['win32/53'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1700-3999-'],
    },
    {
      id: 'win32/67',
      title: { en: 'Share name not found', 'zh-TW': '找不到共用名稱' },
      meaning: {
        en: 'The file server answers, but has no share of this name.',
        'zh-TW': '檔案伺服器有回應，但沒有這個名稱的共用。',
      },
      causes: [
        {
          id: 'wrong-share',
          label: { en: 'the share is renamed or misspelt', 'zh-TW': '共用已改名或拼錯' },
          why: {
            en: 'The physical path names a share that is not there.',
            'zh-TW': '實體路徑指定了不存在的共用。',
          },
          check: { en: 'The command lists the shares.', 'zh-TW': '命令會列出共用。' },
          fix: [
            {
              en: 'Correct the physical path, or share the folder again.',
              'zh-TW': '修正實體路徑，或重新共用資料夾。',
              command: 'net view \\\\fileserver.contoso.com',
            },
          ],
        },
      ],
      aliases: ['ERROR_BAD_NET_NAME'],
      seeAlso: ['win32/53', 'iis/500.19'],
    },
    {
      id: 'win32/71',
      title: { en: 'Too many connections to the share', 'zh-TW': '共用的連線過多' },
      meaning: {
        en: 'The file server takes no more requests or connections.',
        'zh-TW': '檔案伺服器不再接受更多要求或連線。',
      },
      causes: [
        {
          id: 'smb-limits',
          label: { en: 'limits of file sharing are reached', 'zh-TW': '已達檔案共用的上限' },
          why: {
            en: 'A busy site needs more parallel SMB commands. Windows 10 and 11 take 20 connections.',
            'zh-TW': '繁忙的網站需要更多同時的 SMB 命令。Windows 10 與 11 只接受 20 個連線。',
          },
          check: { en: 'It comes under load only.', 'zh-TW': '只在負載高時出現。' },
          fix: [
            {
              en: 'Raise `MaxCmds` on the web server and restart it.',
              'zh-TW': '在網頁伺服器提高 `MaxCmds` 並重新啟動。',
              command:
                'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\LanmanWorkstation\\Parameters /v MaxCmds /t REG_DWORD /d 2048',
            },
            {
              en: 'Raise `MaxMpxCt` on the file server.',
              'zh-TW': '在檔案伺服器提高 `MaxMpxCt`。',
              command:
                'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\LanmanServer\\Parameters /v MaxMpxCt /t REG_DWORD /d 2048',
            },
          ],
        },
      ],
      aliases: ['ERROR_REQ_NOT_ACCEP'],
      seeAlso: ['win32/1450'],
    },
  ],
);
