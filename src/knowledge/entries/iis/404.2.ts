import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.2',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 6+',
  title: { en: 'ISAPI or CGI restriction', 'zh-TW': 'ISAPI 或 CGI 限制' },
  meaning: {
    en: "The ISAPI extension or CGI program that serves this path is not on the server's list of allowed programs. IIS 6 calls the list Web Service Extensions and the refusal a lockdown policy.",
    'zh-TW':
      '負責此路徑的 ISAPI 擴充程式或 CGI 程式不在伺服器的允許清單中。IIS 6 稱該清單為「網頁服務延伸」，並將此拒絕稱為鎖定原則。',
  },
  causes: [
    {
      id: 'not-allowed',
      label: { en: 'the program is not allowed to run', 'zh-TW': '程式未獲准執行' },
      why: {
        en: 'The program that is mapped to `{extension}` is missing from the list, or set to Not Allowed.',
        'zh-TW': '對應到 `{extension}` 的程式不在清單中，或設為「不允許」。',
      },
      check: {
        en: "The log's `sc-win32-status` is 1260, the detailed page shows `0x800704ec`.",
        'zh-TW': '記錄檔的 `sc-win32-status` 為 1260，詳細錯誤網頁顯示 `0x800704ec`。',
      },
      fix: [
        {
          en: 'In IIS Manager, server node > ISAPI and CGI Restrictions, set the program to Allowed.',
          'zh-TW': '在 IIS 管理員的伺服器節點 >「ISAPI 及 CGI 限制」將該程式設為「允許」。',
          command: 'appcmd list config -section:system.webServer/security/isapiCgiRestriction',
        },
      ],
    },
    {
      id: 'path-changed',
      label: { en: "the program's path changed after an upgrade", 'zh-TW': '升級後程式路徑已變更' },
      why: {
        en: 'The list holds the old path of PHP or another CGI program, and the handler names the new one.',
        'zh-TW': '清單中是 PHP 或其他 CGI 程式的舊路徑，而處理常式使用新路徑。',
      },
      check: {
        en: 'Compare Executable in Handler Mappings with the path in ISAPI and CGI Restrictions, letter by letter, arguments too.',
        'zh-TW': '逐字比對「處理常式對應」的「可執行檔」與「ISAPI 及 CGI 限制」的路徑，包括引數。',
      },
      fix: [
        {
          en: 'Add the new path and allow it.',
          'zh-TW': '加入新路徑並允許。',
          command:
            "appcmd set config -section:system.webServer/security/isapiCgiRestriction \"/+[path='C:\\PHP\\php-cgi.exe',allowed='True',description='PHP']\" /commit:apphost",
          config: `<system.webServer>
  <security>
    <isapiCgiRestriction>
      <add path="C:\\PHP\\php-cgi.exe" allowed="true" description="PHP" />
    </isapiCgiRestriction>
  </security>
</system.webServer>`,
        },
      ],
    },
    {
      id: 'aspnet-not-allowed',
      label: { en: 'ASP.NET 4 is set to Not Allowed', 'zh-TW': 'ASP.NET 4 設為「不允許」' },
      why: {
        en: 'ASP.NET 4 was added to an old server without being allowed there.',
        'zh-TW': '在舊伺服器上加裝 ASP.NET 4 時，未將它設為允許。',
      },
      check: {
        en: 'ISAPI and CGI Restrictions shows ASP.NET v4.0.30319 as Not Allowed.',
        'zh-TW': '「ISAPI 及 CGI 限制」將 ASP.NET v4.0.30319 顯示為「不允許」。',
      },
      fix: [
        {
          en: 'Allow it, for 32-bit pools the same below `Framework`.',
          'zh-TW': '將它設為允許，32 位元集區則改用 `Framework`。',
          command:
            'Set-WebConfigurationProperty -PSPath MACHINE/WEBROOT/APPHOST -Filter "system.webServer/security/isapiCgiRestriction/add[@path=\'%windir%\\Microsoft.NET\\Framework64\\v4.0.30319\\aspnet_isapi.dll\']" -Name allowed -Value $true',
        },
      ],
    },
  ],
  seeAlso: ['http/404', 'iis/404.3', 'iis/404.17'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/isapicgirestriction/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
