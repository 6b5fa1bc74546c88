import { type Cause, defineTable } from '../../entry';

const NOT_YET: Cause = {
  id: 'wrong-dates',
  label: { en: 'a wrong clock, or wrong dates', 'zh-TW': '時鐘或憑證日期錯誤' },
  why: {
    en: "This machine's clock is wrong, or the certificate was made with wrong dates.",
    'zh-TW': '本機時鐘錯誤，或憑證的日期錯誤。',
  },
  check: {
    en: 'Compare Not Before and Not After in `about:certificate` with the present time.',
    'zh-TW': '比對 `about:certificate` 的有效期間與目前時間。',
  },
  fix: [
    {
      en: 'Set the clock.',
      'zh-TW': '校正時鐘。',
      command: 'w32tm /resync',
    },
    {
      en: 'If the clock is right, bind the earlier certificate until then, or have a new one issued.',
      'zh-TW': '如果時鐘正確，請暫時繫結先前的憑證，或重新申請憑證。',
    },
  ],
};

/** Firefox: the certificate, or one above it, is expired, not yet valid or revoked. */
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
    aliases: ['節點的憑證已過期。', 'Peer’s Certificate has expired.'],
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
    aliases: [
      '憑證簽發者的憑證已過期，請檢查您的系統日期及時間。',
      'The certificate issuer’s certificate has expired. Check your system date and time.',
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
    title: { en: 'Certificate revoked (Firefox)', 'zh-TW': '憑證已撤銷（Firefox）' },
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
        check: { en: 'The command prints `CRYPT_E_REVOKED`.', 'zh-TW': '命令顯示 `CRYPT_E_REVOKED`。' },
        fix: [
          {
            en: 'Ask for a new certificate with a new key, and bind it.',
            'zh-TW': '以新金鑰申請新憑證並繫結。',
            command: 'certutil -verify -urlfetch server.cer',
          },
        ],
      },
    ],
    aliases: ['節點的憑證已廢止。', 'Peer’s Certificate has been revoked.'],
    seeAlso: ['net/ERR_CERT_REVOKED'],
    sources: [
      'https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h',
      'https://support.mozilla.org/en-US/kb/error-codes-secure-websites',
    ],
  },
  {
    id: 'net/MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Certificate not valid yet', 'zh-TW': '憑證尚未生效' },
    meaning: {
      en: "The certificate begins later than this machine's clock says it is.",
      'zh-TW': '依本機時鐘，憑證的生效時間還沒到。',
    },
    causes: [NOT_YET],
    aliases: ['伺服器提供了尚未生效的憑證。', 'The server presented a certificate that is not yet valid.'],
    seeAlso: ['net/SEC_ERROR_EXPIRED_CERTIFICATE', 'net/ERR_CERT_DATE_INVALID'],
    sources: ['https://searchfox.org/mozilla-central/source/security/nss/lib/mozpkix/include/pkix/pkixnss.h'],
  },
  {
    id: 'net/MOZILLA_PKIX_ERROR_NOT_YET_VALID_ISSUER_CERTIFICATE',
    severity: 'error',
    visibility: 'client',
    title: { en: "Issuer's certificate not valid yet", 'zh-TW': '簽發者的憑證尚未生效' },
    meaning: {
      en: "A certificate above the server's own one begins in the future.",
      'zh-TW': '伺服器憑證上層的憑證尚未生效。',
    },
    causes: [NOT_YET],
    aliases: ['A certificate that is not yet valid was used to issue the server’s certificate.'],
    seeAlso: ['net/MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE'],
    sources: ['https://searchfox.org/mozilla-central/source/security/nss/lib/mozpkix/include/pkix/pkixnss.h'],
  },
  {
    id: 'net/SEC_ERROR_CERT_NOT_VALID',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Certificate not valid, no reason given', 'zh-TW': '憑證無效，原因不明' },
    meaning: {
      en: 'Firefox found the certificate invalid and says no more.',
      'zh-TW': 'Firefox 判定憑證無效，但未說明原因。',
    },
    causes: [NOT_YET],
    aliases: ['This certificate is not valid.'],
    seeAlso: ['net/SEC_ERROR_EXPIRED_CERTIFICATE', 'net/SEC_ERROR_UNKNOWN_ISSUER'],
    sources: ['https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h'],
  },
  {
    id: 'net/SEC_ERROR_INVALID_TIME',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Date in the certificate not readable', 'zh-TW': '無法讀取憑證中的日期' },
    meaning: {
      en: 'A date in the certificate is written in a form that is not allowed.',
      'zh-TW': '憑證中的日期格式不正確。',
    },
    causes: [NOT_YET],
    aliases: ['Improperly formatted time string.'],
    seeAlso: ['net/SEC_ERROR_BAD_DER'],
    sources: ['https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h'],
  },
]);
