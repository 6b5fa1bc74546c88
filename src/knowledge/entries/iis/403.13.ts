import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.13',
  severity: 'error',
  visibility: 'detailed-page',
  title: { en: 'Client certificate revoked', 'zh-TW': '用戶端憑證已撤銷' },
  meaning: {
    en: 'The issuer revoked the client certificate, or the server could not find out whether it did.',
    'zh-TW': '簽發者已撤銷用戶端憑證，或伺服器無法確認是否已撤銷。',
  },
  causes: [
    {
      id: 'revoked',
      label: { en: 'the certificate is revoked', 'zh-TW': '憑證已撤銷' },
      why: {
        en: 'The issuer listed the certificate as revoked, for example after a lost card or a change of job.',
        'zh-TW': '簽發者已將憑證列為撤銷，例如卡片遺失或職務異動之後。',
      },
      check: {
        en: '`sc-win32-status` is 2148081680 or 2148204812.',
        'zh-TW': '`sc-win32-status` 為 2148081680 或 2148204812。',
      },
      fix: [
        {
          en: 'Have a new certificate issued and install it in the browser.',
          'zh-TW': '申請新的憑證並安裝到瀏覽器。',
          command: 'certutil -verify -urlfetch client.cer',
        },
      ],
    },
    {
      id: 'revocation-list-unreachable',
      label: { en: 'the server cannot fetch the revocation list', 'zh-TW': '伺服器無法取得撤銷清單' },
      why: {
        en: 'A firewall or DNS keeps the server from the CRL or OCSP address in the certificate, and an unanswered question counts as revoked.',
        'zh-TW': '防火牆或 DNS 使伺服器無法連到憑證中的 CRL 或 OCSP 位址，而無法確認會視同已撤銷。',
      },
      check: {
        en: '`sc-win32-status` is 2148081683, 2148081682 or 2148204814; the CAPI2 log on the server names the address that failed.',
        'zh-TW':
          '`sc-win32-status` 為 2148081683、2148081682 或 2148204814；伺服器的 CAPI2 記錄檔會寫出失敗的位址。',
      },
      fix: [
        {
          en: 'Turn on the CAPI2 log, and open the address that it names in the firewall.',
          'zh-TW': '啟用 CAPI2 記錄檔，並在防火牆開放其中寫出的位址。',
          command: 'wevtutil sl Microsoft-Windows-CAPI2/Operational /e:true',
        },
        {
          en: 'For a test only: add the binding again in `netsh http` with `verifyclientcertrevocation=disable`.',
          'zh-TW': '僅供測試：在 `netsh http` 以 `verifyclientcertrevocation=disable` 重新新增繫結。',
          command: 'netsh http show sslcert',
        },
      ],
    },
    {
      id: 'winhttp-proxy',
      label: { en: 'the way out leads through a proxy', 'zh-TW': '對外連線必須經過 Proxy' },
      why: {
        en: "The check runs as a service and uses the WinHTTP proxy, not the one in a user's browser settings.",
        'zh-TW': '檢查由服務執行，使用 WinHTTP 的 Proxy，而不是使用者瀏覽器的設定。',
      },
      check: {
        en: 'The CRL address opens in a browser on the server, yet the CAPI2 log shows event 53 with an error.',
        'zh-TW': '在伺服器的瀏覽器可以開啟 CRL 位址，但 CAPI2 記錄檔出現帶有錯誤的事件 53。',
      },
      fix: [
        {
          en: 'Set the proxy for WinHTTP, then try the retrieval again with `certutil -url client.cer`.',
          'zh-TW': '設定 WinHTTP 的 Proxy，再以 `certutil -url client.cer` 重新測試擷取。',
          command: 'netsh winhttp set proxy proxy.contoso.com:8080',
        },
      ],
    },
    {
      id: 'stale-cache',
      label: { en: 'an old revocation list is cached', 'zh-TW': '快取了舊的撤銷清單' },
      why: {
        en: 'Windows keeps a list until its next update, so a list that was published early or mended is not seen.',
        'zh-TW': 'Windows 會保留清單到下次更新時間，因此看不到提前發佈或已修正的清單。',
      },
      check: {
        en: 'The CRL at its address is newer than the one that `certutil -urlcache crl` lists.',
        'zh-TW': '該位址上的 CRL 比 `certutil -urlcache crl` 列出的還新。',
      },
      fix: [
        {
          en: 'Clear the cache and try again.',
          'zh-TW': '清除快取後再試一次。',
          command: 'certutil -urlcache crl delete',
        },
        {
          en: 'Let the chain engine drop what it holds in memory as well.',
          'zh-TW': '讓憑證鏈引擎一併捨棄記憶體中的內容。',
          command: 'certutil -setreg chain\\ChainCacheResyncFiletime @now',
        },
      ],
    },
  ],
  seeAlso: ['http/403', 'iis/403.7', 'iis/403.16', 'iis/403.17'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/access',
    'https://learn.microsoft.com/windows-server/administration/windows-commands/certutil',
  ],
});
