import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/413.0',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'Request entity too large', 'zh-TW': '要求實體太大' },
  meaning: {
    en: 'The body is larger than what the server can read at this point. Most often a client certificate is asked for in the middle of a large POST.',
    'zh-TW': '本文大於伺服器在此時能讀取的大小；最常見的情況是在大型 POST 進行中才要求用戶端憑證。',
  },
  causes: [
    {
      id: 'upload-read-ahead',
      label: { en: 'client certificate asked for during a POST', 'zh-TW': 'POST 進行中才要求用戶端憑證' },
      why: {
        en: 'To ask for a client certificate, IIS must first hold the whole body, and `uploadReadAheadSize` (49,152 bytes) is smaller than {contentLength}.',
        'zh-TW':
          'IIS 必須先接收整個本文才能要求用戶端憑證，而 `uploadReadAheadSize`（49,152 個位元組）小於 {contentLength}。',
      },
      check: {
        en: 'It happens only over HTTPS, with SSL Settings > Client certificates on Accept or Require; the log shows `413 0`.',
        'zh-TW': '只發生於 HTTPS，且「SSL 設定」>「用戶端憑證」為「接受」或「必要」；記錄檔顯示 `413 0`。',
      },
      fix: [
        {
          en: 'Raise the read-ahead size; it costs memory.',
          'zh-TW': '提高預先讀取的大小（會占用記憶體）。',
          command:
            'appcmd set config "{site}" -section:system.webServer/serverRuntime -uploadReadAheadSize:{contentLength} /commit:apphost',
          config: `<system.webServer>
  <serverRuntime uploadReadAheadSize="{contentLength}" />
</system.webServer>`,
        },
        {
          en: 'Or let the handshake ask for the certificate: bind it again with `clientcertnegotiation=enable`, with the hash and application id that this command lists.',
          'zh-TW':
            '或讓交握階段就要求憑證：以 `clientcertnegotiation=enable` 重新繫結憑證，雜湊與應用程式識別碼沿用此命令列出的值。',
          command: 'netsh http show sslcert ipport=0.0.0.0:{port}',
        },
      ],
    },
    {
      id: 'application-limit',
      label: { en: "the application's own limit", 'zh-TW': '應用程式自己的上限' },
      why: {
        en: 'ASP.NET Core refuses bodies above `MaxRequestBodySize`, 30,000,000 bytes by default.',
        'zh-TW': 'ASP.NET Core 會拒絕超過 `MaxRequestBodySize`（預設為 30,000,000 個位元組）的本文。',
      },
      check: {
        en: 'It happens without client certificates, and the log of the application says `Request body too large`.',
        'zh-TW': '沒有用戶端憑證也會發生，且應用程式的記錄顯示 `Request body too large`。',
      },
      fix: [
        {
          en: 'Put `[RequestSizeLimit(104857600)]` on the action, and raise `maxAllowedContentLength` to match.',
          'zh-TW': '在動作加上 `[RequestSizeLimit(104857600)]`，並一併提高 `maxAllowedContentLength`。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/requestFiltering -requestLimits.maxAllowedContentLength:104857600',
        },
      ],
    },
  ],
  seeAlso: ['http/413', 'iis/413.1'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/serverruntime',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
