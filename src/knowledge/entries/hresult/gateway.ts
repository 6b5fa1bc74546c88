import { defineTable } from '../../entry';

/** 502.3: WinHTTP errors between a proxy of IIS and its back end. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'detailed-page',
    sources: [
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/application-request-routing/troubleshooting-502-errors-in-arr',
    ],
  },
  [
    {
      id: 'hresult/0x80072ee2',
      title: { en: 'Back end too slow', 'zh-TW': '後端過慢' },
      meaning: { en: 'WinHTTP timed out.', 'zh-TW': 'WinHTTP 逾時。' },
      causes: [
        {
          id: '502-3-timeout',
          label: { en: '502.3: slower than the time-out', 'zh-TW': '502.3：比逾時值慢' },
          why: { en: 'The back end did not answer in time.', 'zh-TW': '後端未及時回應。' },
          check: { en: '`time-taken` is about the time-out.', 'zh-TW': '`time-taken` 約等於逾時值。' },
          fix: [
            {
              en: 'Raise it in Server Proxy Settings or in the farm, or speed up the back end.',
              'zh-TW': '在「Server Proxy Settings」或伺服器陣列提高逾時值，或加快後端。',
              command: 'appcmd set config -section:system.webServer/proxy -timeout:00:05:00 /commit:apphost',
            },
          ],
        },
      ],
      seeAlso: ['iis/502.3', 'win32/12002'],
    },
    {
      id: 'hresult/0x80072ee7',
      title: { en: 'Name not resolved', 'zh-TW': '無法解析名稱' },
      meaning: { en: 'The name of the back end is unknown.', 'zh-TW': '無法解析後端的名稱。' },
      causes: [
        {
          id: '502-3-name',
          label: { en: '502.3: name of the back end unknown', 'zh-TW': '502.3：無法解析後端名稱' },
          why: { en: 'Often it is misspelt, or DNS lacks it.', 'zh-TW': '常是名稱拼錯，或 DNS 沒有該名稱。' },
          check: { en: 'The command fails on the proxy.', 'zh-TW': '在 Proxy 上執行命令失敗。' },
          fix: [
            {
              en: 'Correct the rule or the DNS.',
              'zh-TW': '修正規則或 DNS。',
              command: 'nslookup backend.contoso.com',
            },
          ],
        },
      ],
      seeAlso: ['iis/502.3', 'win32/12007'],
    },
    {
      id: 'hresult/0x80072efd',
      title: { en: 'Cannot connect', 'zh-TW': '無法連線' },
      meaning: { en: 'WinHTTP could not connect.', 'zh-TW': 'WinHTTP 無法連線。' },
      causes: [
        {
          id: '502-3-port-closed',
          label: { en: '502.3: port of the back end closed', 'zh-TW': '502.3：後端連接埠未開放' },
          why: {
            en: 'Often it is stopped, or a firewall blocks it.',
            'zh-TW': '常是後端已停止，或遭防火牆封鎖。',
          },
          check: { en: 'The command fails on the proxy.', 'zh-TW': '在 Proxy 上執行命令失敗。' },
          fix: [
            {
              en: 'Start it, or open the port.',
              'zh-TW': '啟動後端，或開放連接埠。',
              command: 'powershell Test-NetConnection backend.contoso.com -Port 8080',
            },
          ],
        },
      ],
      seeAlso: ['iis/502.3', 'win32/12029'],
    },
    {
      id: 'hresult/0x80072efe',
      title: { en: 'Back end closed the connection', 'zh-TW': '後端關閉連線' },
      meaning: { en: 'The back end ended the connection.', 'zh-TW': '後端結束了連線。' },
      causes: [
        {
          id: '502-3-closed',
          label: { en: '502.3: back end closed it', 'zh-TW': '502.3：後端關閉連線' },
          why: { en: 'It crashed or was recycled.', 'zh-TW': '後端當機或已回收。' },
          check: {
            en: 'HTTPERR of the back end has `Connection_Abandoned_By_AppPool`.',
            'zh-TW': '後端的 HTTPERR 有 `Connection_Abandoned_By_AppPool`。',
          },
          fix: [
            {
              en: 'Repair the crash in its Application log.',
              'zh-TW': '修復其應用程式事件記錄中的當機。',
              command: 'powershell Get-WinEvent -LogName Application -MaxEvents 20',
            },
          ],
        },
      ],
      seeAlso: ['iis/502.3', 'win32/12030'],
    },
    {
      id: 'hresult/0x80072f78',
      title: { en: 'Invalid answer', 'zh-TW': '回應無效' },
      meaning: { en: 'The answer is no valid HTTP.', 'zh-TW': '回應不是有效的 HTTP。' },
      causes: [
        {
          id: '502-3-invalid',
          label: { en: '502.3: answer not readable', 'zh-TW': '502.3：無法解讀回應' },
          why: {
            en: 'HTTP to an HTTPS port, or broken headers.',
            'zh-TW': '以 HTTP 連到 HTTPS 連接埠，或標頭損壞。',
          },
          check: { en: 'The command shows the raw answer.', 'zh-TW': '命令顯示原始回應。' },
          fix: [
            {
              en: 'Match `http` or `https` in the rule to the port.',
              'zh-TW': '讓規則中的 `http` 或 `https` 與連接埠一致。',
              command: 'curl -v http://backend.contoso.com:8080/',
            },
          ],
        },
      ],
      seeAlso: ['iis/502.3', 'win32/12152'],
    },
    {
      id: 'hresult/0x80072f8f',
      title: { en: 'TLS failure', 'zh-TW': 'TLS 失敗' },
      meaning: { en: 'TLS to the back end failed.', 'zh-TW': '與後端的 TLS 失敗。' },
      causes: [
        {
          id: '502-3-tls',
          label: { en: '502.3: certificate or TLS not accepted', 'zh-TW': '502.3：憑證或 TLS 不被接受' },
          why: {
            en: 'Often its CA is not trusted, its name or date is wrong, or no TLS version is shared.',
            'zh-TW': '常是不信任其 CA、名稱或日期錯誤，或沒有共同的 TLS 版本。',
          },
          check: { en: 'A browser on the proxy warns.', 'zh-TW': 'Proxy 的瀏覽器出現警告。' },
          fix: [
            {
              en: 'Import the CA on the proxy.',
              'zh-TW': '在 Proxy 匯入 CA。',
              command: 'certutil -addstore Root ca.cer',
            },
          ],
        },
      ],
      seeAlso: ['iis/502.3', 'win32/12175'],
    },
  ],
);
