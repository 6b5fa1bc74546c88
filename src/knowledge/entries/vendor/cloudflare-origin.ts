import { defineTable } from '../../entry';

/** Tells what the origin says without Cloudflare. */
const ASK_ORIGIN = {
  en: 'Ask the origin without Cloudflare, with its address for ORIGIN.',
  'zh-TW': '略過 Cloudflare 直接測試原始伺服器，以其位址取代 ORIGIN。',
  command: 'curl -svo NUL --resolve {host}:443:ORIGIN https://{host}/',
};

/** Some of Cloudflare's ranges; the whole list is at cloudflare.com/ips. */
const ALLOW_CLOUDFLARE = {
  en: "Allow all of Cloudflare's ranges (`https://www.cloudflare.com/ips`) in the firewall and in IP restrictions.",
  'zh-TW': '在防火牆與 IP 限制中允許 Cloudflare 的所有範圍（`https://www.cloudflare.com/ips`）。',
  command:
    'New-NetFirewallRule -DisplayName Cloudflare -Direction Inbound -Protocol TCP -LocalPort 80,443 -Action Allow -RemoteAddress ((Invoke-RestMethod https://www.cloudflare.com/ips-v4).Trim() -split "\\s+")',
};

/** Cloudflare: the origin could not be reached or gave no usable answer (52x, 530). */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    sources: [
      'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/',
    ],
  },
  [
    {
      id: 'vendor/cloudflare-520',
      title: { en: 'Cloudflare: unknown error of the origin', 'zh-TW': 'Cloudflare：原始伺服器傳回不明錯誤' },
      meaning: {
        en: 'Cloudflare reached the origin, and got an empty, broken or unexpected answer.',
        'zh-TW': 'Cloudflare 已連線到原始伺服器，但收到空白、中斷或非預期的回應。',
      },
      causes: [
        {
          id: 'origin-crashed',
          label: { en: 'the application crashed or reset', 'zh-TW': '應用程式當機或重設連線' },
          why: { en: 'The worker process ended in mid-request.', 'zh-TW': '背景工作處理序在要求途中結束。' },
          check: {
            en: 'HTTPERR of the origin has `Connection_Abandoned_By_ReqQueue`.',
            'zh-TW': '原始伺服器的 HTTPERR 有 `Connection_Abandoned_By_ReqQueue`。',
          },
          fix: [
            {
              en: 'Mend the crash.',
              'zh-TW': '修正當機原因。',
              command: "Get-WinEvent -FilterHashtable @{LogName='Application'; Id=1000,1026} -MaxEvents 10",
            },
            ASK_ORIGIN,
          ],
        },
        {
          id: 'bad-answer',
          label: {
            en: 'headers above 128 KB, HTTP/2 or client certificate',
            'zh-TW': '標頭超過 128 KB、HTTP/2 或用戶端憑證',
          },
          why: {
            en: 'Too many cookies, broken HTTP/2, or Authenticated Origin Pulls that the origin does not fit.',
            'zh-TW': 'cookie 過多、HTTP/2 有問題，或 Authenticated Origin Pulls 設定不符。',
          },
          check: {
            en: 'Only pages with many cookies fail, or all requests do.',
            'zh-TW': '只有 cookie 多的網頁失敗，或所有要求都失敗。',
          },
          fix: [
            {
              en: 'Send fewer cookies, and turn off HTTP/2 to Origin in Cloudflare to compare.',
              'zh-TW': '減少 cookie，並在 Cloudflare 關閉 HTTP/2 to Origin 以比較。',
            },
          ],
        },
      ],
      aliases: ['520', 'Error 520'],
      seeAlso: ['http/502', 'httpsys/Connection_Abandoned_By_ReqQueue', 'vendor/cloudflare-502'],
    },
    {
      id: 'vendor/cloudflare-521',
      title: { en: 'Cloudflare: web server is down', 'zh-TW': 'Cloudflare：網頁伺服器未執行' },
      meaning: {
        en: 'The origin refused the connection of Cloudflare.',
        'zh-TW': '原始伺服器拒絕 Cloudflare 的連線。',
      },
      causes: [
        {
          id: 'refused',
          label: { en: 'site stopped, no binding, or firewall', 'zh-TW': '網站停止、沒有繫結或防火牆' },
          why: {
            en: 'Nothing listens on 80 or 443, or a firewall refuses the addresses of Cloudflare.',
            'zh-TW': '80 或 443 沒有程式接聽，或防火牆拒絕 Cloudflare 的位址。',
          },
          check: {
            en: 'On the origin, `netstat -ano` shows no listener, or requests from elsewhere work.',
            'zh-TW': '原始伺服器的 `netstat -ano` 沒有接聽項目，或從其他來源可連線。',
          },
          fix: [
            {
              en: 'Start the site and look at its bindings.',
              'zh-TW': '啟動網站並檢查繫結。',
              command: 'Start-Website -Name "{site}"',
            },
            ALLOW_CLOUDFLARE,
          ],
        },
      ],
      aliases: ['521', 'Error 521'],
      seeAlso: ['net/ERR_CONNECTION_REFUSED', 'vendor/cloudflare-522'],
    },
    {
      id: 'vendor/cloudflare-522',
      title: { en: 'Cloudflare: connection timed out', 'zh-TW': 'Cloudflare：連線逾時' },
      meaning: {
        en: 'The origin did not answer the TCP connection within 19 seconds, or did not acknowledge the request within 90.',
        'zh-TW': '原始伺服器未在 19 秒內回應 TCP 連線，或未在 90 秒內確認要求。',
      },
      causes: [
        {
          id: 'dropped',
          label: {
            en: 'a firewall drops Cloudflare, or wrong address',
            'zh-TW': '防火牆捨棄 Cloudflare 封包或位址錯誤',
          },
          why: {
            en: 'A firewall or rate limit drops packets, the machine is overloaded, or the DNS record has an old address.',
            'zh-TW': '防火牆或速率限制捨棄封包、電腦過載，或 DNS 記錄是舊位址。',
          },
          check: {
            en: 'The A record in Cloudflare is not the address of the origin, or only Cloudflare cannot connect.',
            'zh-TW': 'Cloudflare 的 A 記錄不是原始伺服器的位址，或只有 Cloudflare 無法連線。',
          },
          fix: [ALLOW_CLOUDFLARE, ASK_ORIGIN],
        },
      ],
      aliases: ['522', 'Error 522'],
      seeAlso: ['net/ERR_CONNECTION_TIMED_OUT', 'vendor/cloudflare-524'],
    },
    {
      id: 'vendor/cloudflare-523',
      title: { en: 'Cloudflare: origin unreachable', 'zh-TW': 'Cloudflare：無法連線到原始伺服器' },
      meaning: {
        en: 'There is no route to the address of the origin.',
        'zh-TW': '沒有通往原始伺服器位址的路由。',
      },
      causes: [
        {
          id: 'no-route',
          label: { en: 'the DNS record has a wrong address', 'zh-TW': 'DNS 記錄的位址錯誤' },
          why: { en: 'The address changed, or its network is down.', 'zh-TW': '位址已變更，或其網路中斷。' },
          check: { en: 'Compare the A record with what the host has.', 'zh-TW': '比較 A 記錄與主機的位址。' },
          fix: [
            {
              en: 'Correct the A or AAAA record in Cloudflare.',
              'zh-TW': '修正 Cloudflare 的 A 或 AAAA 記錄。',
              command: 'Get-NetIPAddress -AddressFamily IPv4',
            },
          ],
        },
      ],
      aliases: ['523', 'Error 523'],
      seeAlso: ['vendor/cloudflare-522'],
    },
    {
      id: 'vendor/cloudflare-524',
      title: { en: 'Cloudflare: a time-out occurred', 'zh-TW': 'Cloudflare：等待回應逾時' },
      meaning: {
        en: 'The origin took the request, but did not answer within 120 seconds by default (100 in older texts).',
        'zh-TW': '原始伺服器已收到要求，但未在預設的 120 秒內回應（舊文件為 100 秒）。',
      },
      causes: [
        {
          id: 'slow-origin',
          label: { en: 'the page takes too long', 'zh-TW': '網頁執行過久' },
          why: { en: 'A report, an import or a slow query.', 'zh-TW': '報表、匯入或緩慢的查詢。' },
          check: {
            en: 'The duration, {duration}, is close to the limit; the IIS log has the request with a long `time-taken`.',
            'zh-TW': '時間 {duration} 接近上限；IIS 記錄檔中該要求的 `time-taken` 很長。',
          },
          fix: [
            {
              en: 'Answer at once and run the work in the background; let the page ask for the result.',
              'zh-TW': '立即回應並在背景執行，再由網頁查詢結果。',
            },
            {
              en: 'Or use a DNS-only name for such requests; Enterprise plans can raise `proxy_read_timeout`.',
              'zh-TW': '或讓這類要求使用 DNS-only 名稱；Enterprise 方案可提高 `proxy_read_timeout`。',
            },
          ],
        },
      ],
      aliases: ['524', 'Error 524'],
      seeAlso: ['http/504', 'vendor/cloudflare-522'],
    },
    {
      id: 'vendor/cloudflare-525',
      title: { en: 'Cloudflare: TLS handshake failed', 'zh-TW': 'Cloudflare：TLS 交握失敗' },
      meaning: {
        en: 'In the modes `Full` and `Full (strict)`, the TLS handshake with the origin failed.',
        'zh-TW': '在 `Full` 與 `Full (strict)` 模式下，與原始伺服器的 TLS 交握失敗。',
      },
      causes: [
        {
          id: 'no-certificate',
          label: {
            en: 'no certificate on 443, or no common cipher',
            'zh-TW': '443 沒有憑證或沒有共同的加密套件',
          },
          why: {
            en: 'The binding has no certificate for {host}, or TLS 1.2 is off.',
            'zh-TW': '繫結沒有 {host} 的憑證，或停用了 TLS 1.2。',
          },
          check: {
            en: '`netsh http show sslcert` has no row for {host}:443; Schannel 36874 stands in the System log.',
            'zh-TW': '`netsh http show sslcert` 沒有 {host}:443 的項目；系統事件記錄有 Schannel 36874。',
          },
          fix: [
            {
              en: 'Look which certificates are bound.',
              'zh-TW': '檢視已繫結的憑證。',
              command: 'netsh http show sslcert',
            },
            {
              en: 'Bind HTTPS with SNI, then choose the certificate.',
              'zh-TW': '以 SNI 繫結 HTTPS，然後選擇憑證。',
              command:
                'New-WebBinding -Name "{site}" -Protocol https -Port 443 -HostHeader "{host}" -SslFlags 1',
            },
          ],
        },
      ],
      aliases: ['525', 'Error 525'],
      seeAlso: ['net/ERR_SSL_VERSION_OR_CIPHER_MISMATCH', 'vendor/cloudflare-526'],
    },
    {
      id: 'vendor/cloudflare-526',
      title: { en: 'Cloudflare: invalid certificate', 'zh-TW': 'Cloudflare：憑證無效' },
      meaning: {
        en: 'In the mode `Full (strict)`, the certificate of the origin is expired, self-signed, or for another name.',
        'zh-TW': '在 `Full (strict)` 模式下，原始伺服器的憑證已過期、為自我簽署或名稱不符。',
      },
      causes: [
        {
          id: 'untrusted',
          label: { en: 'the origin certificate is not trusted', 'zh-TW': '原始伺服器的憑證不受信任' },
          why: {
            en: 'Cloudflare checks name, date and chain.',
            'zh-TW': 'Cloudflare 會檢查名稱、日期與憑證鏈。',
          },
          check: {
            en: 'The certificate bound to {host} in IIS fails one of them.',
            'zh-TW': 'IIS 中 {host} 繫結的憑證未通過其中一項。',
          },
          fix: [
            {
              en: 'Make a Cloudflare Origin CA certificate or a public one, import and bind it.',
              'zh-TW': '申請 Cloudflare Origin CA 或公開的憑證，匯入並繫結。',
              command:
                'Import-PfxCertificate -FilePath C:\\origin.pfx -CertStoreLocation Cert:\\LocalMachine\\My -Password (Read-Host -AsSecureString)',
            },
          ],
        },
      ],
      aliases: ['526', 'Error 526'],
      seeAlso: ['net/ERR_CERT_AUTHORITY_INVALID', 'vendor/cloudflare-525'],
    },
    {
      id: 'vendor/cloudflare-527',
      severity: 'warning',
      legacy: true,
      title: { en: 'Cloudflare: Railgun error', 'zh-TW': 'Cloudflare：Railgun 錯誤' },
      meaning: {
        en: 'The Railgun link to the origin failed. Cloudflare has retired Railgun.',
        'zh-TW': '與原始伺服器的 Railgun 連線失敗。Cloudflare 已停止 Railgun。',
      },
      causes: [],
      aliases: ['527', 'Error 527'],
      seeAlso: ['vendor/cloudflare-520'],
    },
    {
      id: 'vendor/cloudflare-530',
      title: { en: 'Cloudflare: see the 1xxx code', 'zh-TW': 'Cloudflare：參閱 1xxx 代碼' },
      meaning: {
        en: 'Cloudflare cannot resolve the origin; the page has a second number, 1xxx, that tells why.',
        'zh-TW': 'Cloudflare 無法解析原始伺服器；網頁另有 1xxx 代碼說明原因。',
      },
      causes: [
        {
          id: 'origin-dns',
          label: { en: 'mostly 1016, 1033 or 1001', 'zh-TW': '多半是 1016、1033 或 1001' },
          why: {
            en: 'The name of the origin has no address, or the tunnel is down.',
            'zh-TW': '原始伺服器的名稱沒有位址，或通道中斷。',
          },
          check: { en: 'Read `Error 1xxx` in the body.', 'zh-TW': '檢視本文中的 `Error 1xxx`。' },
          fix: [
            {
              en: 'Look the name of the origin up, and mend its DNS record.',
              'zh-TW': '查詢原始伺服器的名稱，並修正 DNS 記錄。',
              command: 'Resolve-DnsName {host}',
            },
          ],
        },
      ],
      aliases: ['530', 'Error 530'],
      seeAlso: ['vendor/cloudflare-1016', 'vendor/cloudflare-1033', 'vendor/cloudflare-1001'],
    },
  ],
);
