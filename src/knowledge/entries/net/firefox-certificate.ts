import { defineTable } from '../../entry';

/** Firefox: the server's certificate is not accepted. */
export default defineTable({ group: 'certificate' }, [
  {
    id: 'net/SEC_ERROR_UNKNOWN_ISSUER',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Unknown issuer', 'zh-TW': '不明的簽發者' },
    meaning: {
      en: 'Firefox knows no trusted issuer for the certificate of {host}.',
      'zh-TW': 'Firefox 找不到 {host} 憑證的受信任簽發者。',
    },
    causes: [
      {
        id: 'untrusted-chain',
        label: { en: 'missing intermediate or own authority', 'zh-TW': '缺少中繼憑證，或使用自有授權單位' },
        why: {
          en: "The server does not send the intermediate certificate, or a company's own authority issued it.",
          'zh-TW': '伺服器未傳送中繼憑證，或由公司內部授權單位簽發。',
        },
        check: {
          en: 'Chrome, which fetches missing intermediates, may show no fault.',
          'zh-TW': 'Chrome 會自動下載缺少的中繼憑證，因此可能沒有錯誤。',
        },
        fix: [
          {
            en: 'Install the intermediate on the server.',
            'zh-TW': '在伺服器安裝中繼憑證。',
            command: 'certutil -addstore CA intermediate.cer',
          },
          {
            en: "For a company's root, set `security.enterprise_roots.enabled` to `true` in Firefox.",
            'zh-TW': '若為公司的根憑證，請在 Firefox 將 `security.enterprise_roots.enabled` 設為 `true`。',
          },
        ],
      },
    ],
    aliases: ['無法辨認節點的憑證簽發者。', 'Peer’s Certificate issuer is not recognized.'],
    seeAlso: ['net/ERR_CERT_AUTHORITY_INVALID', 'net/MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT'],
    sources: [
      'https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h',
      'https://support.mozilla.org/en-US/kb/error-codes-secure-websites',
    ],
  },
  {
    id: 'net/SSL_ERROR_BAD_CERT_DOMAIN',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Certificate lacks the host name', 'zh-TW': '憑證沒有此主機名稱' },
    meaning: {
      en: 'The certificate does not list {host} among its names.',
      'zh-TW': '憑證的名稱清單中沒有 {host}。',
    },
    causes: [
      {
        id: 'wrong-binding',
        label: { en: "another site's certificate answers", 'zh-TW': '由其他網站的憑證回應' },
        why: {
          en: 'Sites share an address without Server Name Indication, or the name is missing in the SAN list.',
          'zh-TW': '多個網站共用位址卻未啟用伺服器名稱指示，或 SAN 清單缺少該名稱。',
        },
        check: { en: 'Look at the names in the certificate.', 'zh-TW': '檢視憑證中的名稱。' },
        fix: [
          {
            en: 'Give the site a binding of its own with SNI, then choose the fitting certificate.',
            'zh-TW': '為網站建立具有 SNI 的繫結，然後選擇相符的憑證。',
            command:
              'New-WebBinding -Name "{site}" -Protocol https -Port {port} -HostHeader "{host}" -SslFlags 1',
          },
        ],
      },
    ],
    aliases: [
      '無法安全與節點通訊: 請求的網域名稱與伺服器的憑證不符。',
      'Unable to communicate securely with peer: requested domain name does not match the server’s certificate.',
    ],
    seeAlso: ['net/ERR_CERT_COMMON_NAME_INVALID', 'http/421'],
    sources: [
      'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
      'https://support.mozilla.org/en-US/kb/error-codes-secure-websites',
      'https://learn.microsoft.com/en-us/iis/get-started/whats-new-in-iis-8/iis-80-server-name-indication-sni-ssl-scalability',
    ],
  },
  {
    id: 'net/MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Self-signed certificate', 'zh-TW': '自我簽署憑證' },
    meaning: { en: 'The certificate vouches only for itself.', 'zh-TW': '憑證只由自己擔保。' },
    causes: [
      {
        id: 'self-signed',
        label: { en: 'self-signed certificate', 'zh-TW': '自我簽署憑證' },
        why: {
          en: 'A development or device certificate is in use, or the real one was not chosen in the binding.',
          'zh-TW': '使用了開發或裝置的憑證，或繫結未選擇正式的憑證。',
        },
        check: {
          en: 'Issuer and subject of the certificate are the same.',
          'zh-TW': '憑證的簽發者與主體相同。',
        },
        fix: [
          {
            en: 'Bind a certificate from a trusted authority.',
            'zh-TW': '繫結由受信任授權單位簽發的憑證。',
            command: 'netsh http show sslcert',
          },
          {
            en: 'For development, trust the local certificate.',
            'zh-TW': '若為開發環境，請信任本機憑證。',
            command: 'dotnet dev-certs https --trust',
          },
        ],
      },
    ],
    aliases: [
      '該憑證未受信任，因為憑證是自己簽署的憑證。',
      'The certificate is not trusted because it is self-signed.',
    ],
    seeAlso: ['net/SEC_ERROR_UNKNOWN_ISSUER', 'net/ERR_CERT_AUTHORITY_INVALID'],
    sources: [
      'https://searchfox.org/mozilla-central/source/security/nss/lib/mozpkix/include/pkix/pkixnss.h',
      'https://support.mozilla.org/en-US/kb/error-codes-secure-websites',
    ],
  },
  {
    id: 'net/MOZILLA_PKIX_ERROR_MITM_DETECTED',
    severity: 'error',
    visibility: 'client',
    title: { en: 'TLS is being inspected', 'zh-TW': 'TLS 遭到攔截檢查' },
    meaning: {
      en: "A security program or a proxy puts its own certificate in place of the site's.",
      'zh-TW': '安全性軟體或 Proxy 以自己的憑證取代網站的憑證。',
    },
    causes: [
      {
        id: 'interception',
        label: { en: 'antivirus or proxy inspects TLS', 'zh-TW': '防毒軟體或 Proxy 檢查 TLS' },
        why: { en: 'Its root is not known to Firefox.', 'zh-TW': 'Firefox 不認得它的根憑證。' },
        check: {
          en: "The issuer of the certificate is the program's or the company's name.",
          'zh-TW': '憑證的簽發者是該軟體或公司的名稱。',
        },
        fix: [
          {
            en: 'Set `security.enterprise_roots.enabled` to `true`, or switch the inspection off.',
            'zh-TW': '將 `security.enterprise_roots.enabled` 設為 `true`，或關閉檢查功能。',
          },
        ],
      },
    ],
    seeAlso: ['net/SEC_ERROR_UNKNOWN_ISSUER'],
    sources: [
      'https://searchfox.org/mozilla-central/source/security/nss/lib/mozpkix/include/pkix/pkixnss.h',
      'https://support.mozilla.org/en-US/kb/error-codes-secure-websites',
    ],
  },
  {
    id: 'net/NS_ERROR_BAD_HSTS_CERT',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Certificate error on an HSTS host', 'zh-TW': 'HSTS 主機的憑證錯誤' },
    meaning: {
      en: 'The certificate has a fault, and the host demands HTTPS, so there is no way past it.',
      'zh-TW': '憑證有問題，且主機要求使用 HTTPS，因此無法略過。',
    },
    causes: [
      {
        id: 'hsts',
        label: { en: 'faulty certificate on an HSTS host', 'zh-TW': 'HSTS 主機的憑證有問題' },
        why: {
          en: "The host sent `Strict-Transport-Security` earlier, or is on the browser's list.",
          'zh-TW': '主機先前送出 `Strict-Transport-Security`，或在瀏覽器的清單中。',
        },
        check: { en: 'The error page names the fault itself.', 'zh-TW': '錯誤頁會指出實際的問題。' },
        fix: [
          {
            en: 'Repair the certificate that is bound.',
            'zh-TW': '修正已繫結的憑證。',
            command: 'netsh http show sslcert',
          },
        ],
      },
    ],
    seeAlso: ['net/SEC_ERROR_UNKNOWN_ISSUER', 'http/307'],
    sources: [
      'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
      'https://www.rfc-editor.org/rfc/rfc6797#section-12.1',
    ],
  },
]);
