import { defineTable } from '../../entry';

/** Chromium: the certificate is too weak, too long-lived or not logged. */
export default defineTable(
  {
    group: 'certificate',
    severity: 'error',
    visibility: 'client',
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
  [
    {
      id: 'net/ERR_CERT_WEAK_SIGNATURE_ALGORITHM',
      title: { en: 'Weak certificate signature', 'zh-TW': '憑證簽章強度不足' },
      meaning: { en: 'The certificate is signed with SHA-1 or MD5.', 'zh-TW': '憑證以 SHA-1 或 MD5 簽署。' },
      causes: [
        {
          id: 'sha1',
          label: { en: 'signed with SHA-1 or MD5', 'zh-TW': '以 SHA-1 或 MD5 簽署' },
          why: {
            en: 'An old internal authority still signs with SHA-1.',
            'zh-TW': '舊的內部授權單位仍以 SHA-1 簽署。',
          },
          check: {
            en: 'Look at the signature algorithm of the certificate and its intermediates.',
            'zh-TW': '檢視憑證與中繼憑證的簽章演算法。',
          },
          fix: [
            {
              en: 'Switch the authority to SHA-256, restart `certsvc`, then issue the certificate again.',
              'zh-TW': '將授權單位改為 SHA-256、重新啟動 `certsvc`，然後重新簽發憑證。',
              command: 'certutil -setreg ca\\csp\\CNGHashAlgorithm SHA256',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CERT_WEAK_KEY'],
    },
    {
      id: 'net/ERR_CERT_WEAK_KEY',
      title: { en: 'Weak certificate key', 'zh-TW': '憑證金鑰強度不足' },
      meaning: { en: 'The key of the certificate is too short.', 'zh-TW': '憑證的金鑰太短。' },
      causes: [
        {
          id: 'short-key',
          label: { en: 'RSA key below 1024 bits', 'zh-TW': 'RSA 金鑰小於 1024 位元' },
          why: {
            en: 'The certificate, or one above it, is very old.',
            'zh-TW': '憑證或其上層憑證非常老舊。',
          },
          check: { en: 'Look at the public key of the certificate.', 'zh-TW': '檢視憑證的公開金鑰。' },
          fix: [
            {
              en: 'Issue it again with RSA 2048 or ECDSA P-256.',
              'zh-TW': '以 RSA 2048 或 ECDSA P-256 重新簽發。',
              command:
                'New-SelfSignedCertificate -DnsName "{host}" -KeyLength 2048 -CertStoreLocation Cert:\\LocalMachine\\My',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CERT_WEAK_SIGNATURE_ALGORITHM'],
    },
    {
      id: 'net/ERR_CERT_VALIDITY_TOO_LONG',
      title: { en: 'Certificate valid for too long', 'zh-TW': '憑證有效期過長' },
      meaning: {
        en: "The certificate's lifetime is longer than browsers allow for public ones.",
        'zh-TW': '憑證的有效期間超過瀏覽器對公開憑證的上限。',
      },
      causes: [
        {
          id: 'long-lifetime',
          label: { en: 'issued for more than the allowed time', 'zh-TW': '簽發期間超過允許上限' },
          why: {
            en: 'Public certificates may not last longer than 398 days, and less from 2026 on.',
            'zh-TW': '公開憑證的效期不得超過 398 天，2026 年起更短。',
          },
          check: { en: 'Compare the two dates in the certificate.', 'zh-TW': '比對憑證中的兩個日期。' },
          fix: [
            {
              en: 'Issue it again for a shorter time, and renew it automatically.',
              'zh-TW': '以較短的效期重新簽發，並設定自動更新。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CERT_DATE_INVALID'],
    },
    {
      id: 'net/ERR_CERTIFICATE_TRANSPARENCY_REQUIRED',
      title: { en: 'Certificate not publicly logged', 'zh-TW': '憑證未公開登載' },
      meaning: {
        en: 'A public certificate came without proof that it is in the Certificate Transparency logs.',
        'zh-TW': '公開憑證缺少已登載於憑證透明度記錄的證明。',
      },
      causes: [
        {
          id: 'no-scts',
          label: { en: 'no valid SCTs', 'zh-TW': '沒有有效的 SCT' },
          why: {
            en: 'The issuer did not log it, or its proofs are from logs that are no longer trusted.',
            'zh-TW': '簽發者未登載，或其證明來自不再受信任的記錄。',
          },
          check: {
            en: 'The certificate lacks the SCT list extension.',
            'zh-TW': '憑證缺少 SCT 清單延伸。',
          },
          fix: [
            {
              en: 'Have it issued again with embedded SCTs; for an internal authority set the policy `CertificateTransparencyEnforcementDisabledForCas`.',
              'zh-TW':
                '請簽發者以內嵌 SCT 重新簽發；若為內部授權單位，請設定原則 `CertificateTransparencyEnforcementDisabledForCas`。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CERT_AUTHORITY_INVALID'],
    },
  ],
);
