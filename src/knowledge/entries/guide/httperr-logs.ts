import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'guide/httperr-logs',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Find the HTTPERR log', 'zh-TW': '找到 HTTPERR 記錄檔' },
  meaning: {
    en: 'HTTP.sys, the driver in front of IIS, keeps a log of requests and connections that never reached a site: bad requests, stopped pools, time-outs.',
    'zh-TW': 'IIS 前方的驅動程式 HTTP.sys 會記錄未到達網站的要求與連線：錯誤的要求、已停止的集區、逾時。',
  },
  causes: [
    {
      id: 'folder',
      label: { en: 'folder and reason', 'zh-TW': '資料夾與原因' },
      why: {
        en: 'The files are `%SystemRoot%\\System32\\LogFiles\\HTTPERR\\httperr1.log` and so on. `s-reason` near the end of a line says why, such as `AppOffline`, `QueueFull` or `Timer_EntityBody`.',
        'zh-TW':
          '檔案為 `%SystemRoot%\\System32\\LogFiles\\HTTPERR\\httperr1.log` 等。每列接近結尾處的 `s-reason` 說明原因，例如 `AppOffline`、`QueueFull`、`Timer_EntityBody`。',
      },
      check: {
        en: '`Server: Microsoft-HTTPAPI/2.0` in the response means that HTTP.sys answered. `-` in `sc-status` means that the client got no answer.',
        'zh-TW':
          '回應中的 `Server: Microsoft-HTTPAPI/2.0` 表示由 HTTP.sys 回應。`sc-status` 為 `-` 表示用戶端沒有收到回應。',
      },
      fix: [
        {
          en: 'Search it as an administrator; columns differ by version, so read `#Fields:`.',
          'zh-TW': '以系統管理員身分搜尋；欄位因版本而異，請看 `#Fields:`。',
          command: 'findstr /i "{path}" %windir%\\System32\\LogFiles\\HTTPERR\\httperr*.log',
        },
        {
          en: 'Or see what happened last.',
          'zh-TW': '或查看最近的記錄。',
          command: 'Get-Content C:\\Windows\\System32\\LogFiles\\HTTPERR\\httperr1.log -Tail 20',
        },
      ],
    },
    {
      id: 'switched-off',
      label: { en: 'no file, or an old one', 'zh-TW': '沒有檔案或檔案過舊' },
      why: {
        en: 'The log is on by default; the registry can turn it off or move it.',
        'zh-TW': '此記錄預設為啟用；登錄可將其關閉或移動位置。',
      },
      check: {
        en: 'Look for `EnableErrorLogging` and `ErrorLoggingDir` in the result.',
        'zh-TW': '在結果中尋找 `EnableErrorLogging` 與 `ErrorLoggingDir`。',
      },
      fix: [
        {
          en: 'Show the settings.',
          'zh-TW': '顯示設定。',
          command: 'reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters',
        },
        {
          en: 'Write out lines that are still in the buffer.',
          'zh-TW': '寫出仍在緩衝區的記錄。',
          command: 'netsh http flush logbuffer',
        },
      ],
    },
  ],
  seeAlso: ['http/400', 'http/503', 'guide/iis-logs'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis',
  ],
});
