import { type Cause, defineTable, type Fix } from '../../entry';

const importPfx: Fix = {
  en: 'Import the `.pfx` for the computer, then set the binding.',
  'zh-TW': '為電腦匯入 `.pfx`，再設定繫結。',
  command: 'certutil -importpfx site.pfx',
};

export const rootMissing: Cause = {
  id: '403-16-root-missing',
  label: { en: '403.16, 502.3: root not trusted', 'zh-TW': '403.16、502.3：不信任根憑證' },
  why: {
    en: 'The root of the issuer is not in the store of the computer.',
    'zh-TW': '簽發者的根憑證不在電腦存放區。',
  },
  check: { en: '`certlm.msc` does not list it.', 'zh-TW': '`certlm.msc` 未列出。' },
  fix: [
    { en: 'Import it for the computer.', 'zh-TW': '為電腦匯入。', command: 'certutil -addstore Root ca.cer' },
  ],
};

export const expired: Cause = {
  id: '403-17-expired',
  label: { en: '403.17, 502.3: outside its dates', 'zh-TW': '403.17、502.3：不在有效期間' },
  why: { en: 'It was not renewed, or a clock is wrong.', 'zh-TW': '未更新，或時鐘錯誤。' },
  check: { en: 'Compare Valid from and Valid to with today.', 'zh-TW': '將有效期間的起訖日期與今天比對。' },
  fix: [
    {
      en: 'Renew the certificate, or set the clock.',
      'zh-TW': '更新憑證，或校正時鐘。',
      command: 'w32tm /resync',
    },
  ],
};

const revoked: Cause = {
  id: '403-13-revoked',
  label: { en: '403.13: certificate revoked', 'zh-TW': '403.13：憑證已撤銷' },
  why: { en: 'Its issuer withdrew it.', 'zh-TW': '簽發者已將它撤銷。' },
  check: { en: 'The command prints the reason.', 'zh-TW': '命令顯示原因。' },
  fix: [
    {
      en: 'Have a new one issued.',
      'zh-TW': '申請新的憑證。',
      command: 'certutil -verify -urlfetch client.cer',
    },
  ],
};

const revocationOffline: Cause = {
  id: '403-13-list-unreachable',
  label: { en: '403.13: revocation list not reached', 'zh-TW': '403.13：無法取得撤銷清單' },
  why: {
    en: 'Often a firewall keeps the server from the CRL or OCSP address.',
    'zh-TW': '常是防火牆使伺服器無法連到 CRL 或 OCSP 位址。',
  },
  check: { en: 'The CAPI2 log names it.', 'zh-TW': 'CAPI2 記錄檔會列出位址。' },
  fix: [
    {
      en: 'Open the address, or set the proxy for services with `netsh winhttp set proxy`.',
      'zh-TW': '開放該位址，或以 `netsh winhttp set proxy` 設定服務的 Proxy。',
      command: 'wevtutil sl Microsoft-Windows-CAPI2/Operational /e:true',
    },
  ],
};

/** Certificates: trust, dates, revocation and keys. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'detailed-page',
    sources: ['https://learn.microsoft.com/windows/win32/com/com-error-codes-4'],
  },
  [
    {
      id: 'hresult/0x800b0109',
      title: { en: 'Root not trusted', 'zh-TW': '不信任根憑證' },
      meaning: {
        en: 'The chain of a certificate ends in a root that is not trusted.',
        'zh-TW': '憑證鏈結止於不受信任的根憑證。',
      },
      causes: [
        rootMissing,
        {
          id: '403-16-polluted-store',
          label: { en: '403.16: store of roots holds others', 'zh-TW': '403.16：根憑證存放區混入其他憑證' },
          why: {
            en: 'One certificate there that is not self-signed is enough.',
            'zh-TW': '只要有一張非自我簽署憑證就可能發生。',
          },
          check: { en: 'The command lists at least one.', 'zh-TW': '命令至少列出一張憑證。' },
          fix: [
            {
              en: 'Move them to Intermediate Certification Authorities.',
              'zh-TW': '將它們移到「中繼憑證授權單位」。',
              command:
                'powershell "Get-ChildItem Cert:\\LocalMachine\\Root | Where-Object { $_.Issuer -ne $_.Subject }"',
            },
          ],
        },
      ],
      aliases: ['CERT_E_UNTRUSTEDROOT'],
      seeAlso: ['iis/403.16'],
      sources: [
        'https://learn.microsoft.com/windows/win32/com/com-error-codes-4',
        'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-403-forbidden-access-website',
      ],
    },
    {
      id: 'hresult/0x800b010a',
      title: { en: 'Chain not built', 'zh-TW': '無法建立憑證鏈結' },
      meaning: {
        en: 'No chain to a trusted root could be built.',
        'zh-TW': '無法建立到受信任根憑證的鏈結。',
      },
      causes: [
        {
          id: '403-16-intermediate',
          label: { en: '403.16: intermediate missing', 'zh-TW': '403.16：缺少中繼憑證' },
          why: {
            en: 'The client does not send it, and the server has none.',
            'zh-TW': '用戶端未傳送，伺服器也沒有。',
          },
          check: { en: 'Certification Path breaks off.', 'zh-TW': '「憑證路徑」不完整。' },
          fix: [
            {
              en: 'Import it for the computer.',
              'zh-TW': '為電腦匯入。',
              command: 'certutil -addstore CA intermediate.cer',
            },
          ],
        },
      ],
      aliases: ['CERT_E_CHAINING'],
      seeAlso: ['iis/403.16'],
    },
    {
      id: 'hresult/0x800b0112',
      title: { en: 'CA not trusted', 'zh-TW': '不信任 CA' },
      meaning: {
        en: 'An authority in the chain is not trusted for this use.',
        'zh-TW': '鏈結中的授權單位對此用途不受信任。',
      },
      causes: [rootMissing],
      aliases: ['CERT_E_UNTRUSTEDCA'],
      seeAlso: ['iis/403.16'],
    },
    {
      id: 'hresult/0x800b0110',
      title: { en: 'Wrong usage', 'zh-TW': '用途不符' },
      meaning: { en: 'The certificate is not meant for this use.', 'zh-TW': '憑證不是供此用途使用。' },
      causes: [
        {
          id: '403-16-usage',
          label: { en: '403.16: no Client Authentication', 'zh-TW': '403.16：沒有「用戶端驗證」' },
          why: {
            en: 'Its Enhanced Key Usage lacks 1.3.6.1.5.5.7.3.2.',
            'zh-TW': '「增強金鑰使用方法」缺少 1.3.6.1.5.5.7.3.2。',
          },
          check: { en: 'The command lists the uses.', 'zh-TW': '命令列出用途。' },
          fix: [
            {
              en: 'Issue one for it.',
              'zh-TW': '核發供此用途的憑證。',
              command: 'certutil -dump client.cer',
            },
          ],
        },
      ],
      aliases: ['CERT_E_WRONG_USAGE'],
      seeAlso: ['iis/403.16', 'win32/12179'],
    },
    {
      id: 'hresult/0x800b0101',
      title: { en: 'Outside its dates', 'zh-TW': '不在有效期間' },
      meaning: { en: 'A certificate is expired or not valid yet.', 'zh-TW': '憑證已過期或尚未生效。' },
      causes: [expired],
      aliases: ['CERT_E_EXPIRED'],
      seeAlso: ['iis/403.17'],
    },
    {
      id: 'hresult/0x80092010',
      title: { en: 'Revoked', 'zh-TW': '已撤銷' },
      meaning: { en: 'The certificate is revoked.', 'zh-TW': '憑證已撤銷。' },
      causes: [revoked],
      aliases: ['CRYPT_E_REVOKED'],
      seeAlso: ['iis/403.13'],
    },
    {
      id: 'hresult/0x800b010c',
      title: { en: 'Revoked by its issuer', 'zh-TW': '已由簽發者撤銷' },
      meaning: {
        en: 'A certificate was explicitly revoked by its issuer.',
        'zh-TW': '憑證已由簽發者明確撤銷。',
      },
      causes: [revoked],
      aliases: ['CERT_E_REVOKED'],
      seeAlso: ['iis/403.13'],
    },
    {
      id: 'hresult/0x80092013',
      title: { en: 'Revocation server offline', 'zh-TW': '撤銷伺服器離線' },
      meaning: { en: 'The revocation server did not answer.', 'zh-TW': '撤銷伺服器沒有回應。' },
      causes: [revocationOffline],
      aliases: ['CRYPT_E_REVOCATION_OFFLINE'],
      seeAlso: ['iis/403.13'],
    },
    {
      id: 'hresult/0x80092012',
      title: { en: 'Revocation not checked', 'zh-TW': '無法檢查撤銷' },
      meaning: {
        en: 'The revocation of the certificate could not be checked.',
        'zh-TW': '無法檢查憑證的撤銷狀態。',
      },
      causes: [revocationOffline],
      aliases: ['CRYPT_E_NO_REVOCATION_CHECK'],
      seeAlso: ['iis/403.13'],
    },
    {
      id: 'hresult/0x800b010e',
      title: { en: 'Revocation check failed', 'zh-TW': '撤銷檢查失敗' },
      meaning: { en: 'The revocation check could not be carried through.', 'zh-TW': '撤銷檢查無法完成。' },
      causes: [revocationOffline],
      aliases: ['CERT_E_REVOCATION_FAILURE'],
      seeAlso: ['iis/403.13'],
    },
    {
      id: 'hresult/0x80092004',
      title: { en: 'Object not found', 'zh-TW': '找不到物件' },
      meaning: {
        en: 'A certificate or key was not found, as when a binding is set.',
        'zh-TW': '找不到憑證或金鑰，例如設定繫結時。',
      },
      causes: [
        {
          id: 'binding-certificate',
          label: { en: 'binding: not in the store', 'zh-TW': '繫結：不在存放區中' },
          why: {
            en: 'The thumbprint is wrong, or it lies in the store of a user.',
            'zh-TW': '指紋錯誤，或憑證位於使用者的存放區。',
          },
          check: {
            en: '`netsh http show sslcert` names a hash that `certlm.msc` lacks.',
            'zh-TW': '`netsh http show sslcert` 的雜湊不在 `certlm.msc` 中。',
          },
          fix: [importPfx],
        },
      ],
      aliases: ['CRYPT_E_NOT_FOUND'],
      seeAlso: ['hresult/0x80070520'],
    },
    {
      id: 'hresult/0x80070520',
      title: { en: 'No such logon session', 'zh-TW': '沒有此登入工作階段' },
      meaning: {
        en: 'A logon session does not exist. IIS Manager says it when an https binding is set.',
        'zh-TW': '登入工作階段不存在。在 IIS 管理員設定 https 繫結時會出現。',
      },
      causes: [
        {
          id: 'binding-private-key',
          label: { en: 'binding: private key not usable', 'zh-TW': '繫結：無法使用私密金鑰' },
          why: {
            en: 'The certificate came without its key, or the key is damaged.',
            'zh-TW': '憑證沒有金鑰，或金鑰損毀。',
          },
          check: {
            en: 'Schannel event 36870 in the System log.',
            'zh-TW': '系統事件記錄的 Schannel 事件 36870。',
          },
          fix: [importPfx],
        },
      ],
      seeAlso: ['hresult/0x80092004'],
      sources: [
        'https://techcommunity.microsoft.com/blog/iis-support-blog/error-hresult-0x80070520-when-adding-ssl-binding-in-iis/377281',
      ],
    },
  ],
);
