import { defineTable } from '../../entry';

/** Firefox: the certificate, or one above it, is expired or revoked. */
export default defineTable({ group: 'certificate' }, [
  {
    id: 'net/SEC_ERROR_EXPIRED_CERTIFICATE',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Certificate expired', 'zh-TW': '憑證已到期' },
    meaning: {
      en: "The certificate is past its date, by this machine's clock.",
      'zh-TW': '依本機時鐘，憑證已超過有效日期。',
    },
    causes: [
      {
        id: 'expired',
        label: { en: 'expired, or renewed but not bound', 'zh-TW': '已到期，或已更新但未繫結' },
        why: {
          en: 'The certificate ran out, or the binding still points to the old one.',
          'zh-TW': '憑證已到期，或繫結仍指向舊憑證。',
        },
        check: { en: 'Compare its dates with the present time.', 'zh-TW': '比對憑證的日期與目前時間。' },
        fix: [
          {
            en: 'See the dates on the server, then choose the new one in the bindings.',
            'zh-TW': '檢視伺服器上憑證的日期，然後在繫結中選擇新憑證。',
            command: 'Get-ChildItem Cert:\\LocalMachine\\My | Format-List Subject,NotAfter,Thumbprint',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_CERT_DATE_INVALID', 'net/SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE'],
    sources: [
      'https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h',
      'https://support.mozilla.org/en-US/kb/error-codes-secure-websites',
    ],
  },
  {
    id: 'net/SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE',
    severity: 'error',
    visibility: 'client',
    title: { en: "Issuer's certificate expired", 'zh-TW': '簽發者的憑證已到期' },
    meaning: {
      en: "A certificate above the server's own one is past its date.",
      'zh-TW': '伺服器憑證上層的憑證已超過有效日期。',
    },
    causes: [
      {
        id: 'old-intermediate',
        label: { en: 'the server sends an old intermediate', 'zh-TW': '伺服器傳送過期的中繼憑證' },
        why: {
          en: "The intermediate was replaced by its issuer, and the old one is still in the server's store.",
          'zh-TW': '簽發者已更換中繼憑證，但舊憑證仍在伺服器的存放區。',
        },
        check: {
          en: 'Look at the dates of every certificate in the chain.',
          'zh-TW': '檢視鏈結中每個憑證的日期。',
        },
        fix: [
          {
            en: 'Install the new intermediate and delete the old one.',
            'zh-TW': '安裝新的中繼憑證並刪除舊的。',
            command: 'certutil -addstore CA intermediate.cer',
          },
        ],
      },
    ],
    seeAlso: ['net/SEC_ERROR_EXPIRED_CERTIFICATE'],
    sources: [
      'https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h',
      'https://support.mozilla.org/en-US/kb/error-codes-secure-websites',
    ],
  },
  {
    id: 'net/SEC_ERROR_REVOKED_CERTIFICATE',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Certificate revoked', 'zh-TW': '憑證已撤銷' },
    meaning: {
      en: 'The authority that issued the certificate has withdrawn it.',
      'zh-TW': '簽發憑證的授權單位已撤銷它。',
    },
    causes: [
      {
        id: 'revoked',
        label: { en: 'the issuer revoked it', 'zh-TW': '簽發者已撤銷' },
        why: {
          en: 'The key may have leaked, or the issuer made a mistake.',
          'zh-TW': '可能是金鑰外洩，或簽發者出錯。',
        },
        check: { en: 'Check the revocation.', 'zh-TW': '檢查撤銷狀態。' },
        fix: [
          {
            en: 'Ask for a new certificate with a new key, and bind it.',
            'zh-TW': '以新金鑰申請新憑證並繫結。',
            command: 'certutil -verify -urlfetch server.cer',
          },
        ],
      },
    ],
    seeAlso: ['net/ERR_CERT_REVOKED'],
    sources: [
      'https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h',
      'https://support.mozilla.org/en-US/kb/error-codes-secure-websites',
    ],
  },
]);
