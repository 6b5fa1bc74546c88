import { type Cause, defineTable, type Entry, type EntryId } from '../../entry';

type Words = readonly [en: string, zh: string];

const SELF_MADE: Cause = {
  id: 'self-made',
  label: { en: 'a certificate from a script or device', 'zh-TW': '由指令碼或裝置產生的憑證' },
  why: {
    en: 'It was made by hand or by a device.',
    'zh-TW': '憑證由手動或裝置產生。',
  },
  check: {
    en: '`about:certificate` shows Version, Basic Constraints, the Key Size and the dates.',
    'zh-TW': '`about:certificate` 會列出版本、基礎限制、金鑰大小與日期。',
  },
  fix: [
    {
      en: 'Make a new one, then choose it in the HTTPS binding.',
      'zh-TW': '產生新憑證，然後在 HTTPS 繫結中選擇它。',
      command: 'New-SelfSignedCertificate -DnsName "{host}" -CertStoreLocation Cert:\\LocalMachine\\My',
    },
  ],
};

const AUTHORITY: Cause = {
  id: 'authority-distrusted',
  label: { en: 'Mozilla no longer trusts this authority', 'zh-TW': 'Mozilla 不再信任此授權單位' },
  why: {
    en: 'The certificate does not meet the date or condition that Mozilla set.',
    'zh-TW': '憑證不符合 Mozilla 設定的日期或條件。',
  },
  check: {
    en: 'The issuer stands in `about:certificate`.',
    'zh-TW': '簽發者列於 `about:certificate`。',
  },
  fix: [
    {
      en: 'Order a certificate from another authority, then bind it.',
      'zh-TW': '向其他授權單位申請憑證並加以繫結。',
    },
  ],
};

const NO_SCT: Cause = {
  id: 'no-sct',
  label: { en: 'the certificate is not in the public logs', 'zh-TW': '憑證未登錄於公開記錄' },
  why: {
    en: 'It came without enough signed time stamps (SCT), or {host} is internal.',
    'zh-TW': '未附足夠的簽署時間戳記（SCT），或 {host} 為內部名稱。',
  },
  check: {
    en: '`about:certificate` lists fewer than two under Embedded SCTs.',
    'zh-TW': '`about:certificate` 的 Embedded SCTs 少於兩個。',
  },
  fix: [
    {
      en: 'Have the authority issue the certificate anew with SCTs embedded.',
      'zh-TW': '請授權單位重新簽發內含 SCT 的憑證。',
    },
    {
      en: 'For internal names, list the host in `security.pki.certificate_transparency.disable_for_hosts` by policy.',
      'zh-TW': '若為內部名稱，請以原則將主機列入 `security.pki.certificate_transparency.disable_for_hosts`。',
    },
  ],
};

const PINNED: Cause = {
  id: 'pinned-key',
  label: { en: 'TLS inspection on a pinned site', 'zh-TW': '已釘選的網站遭 TLS 檢查' },
  why: {
    en: 'A program or proxy answers with other keys than this site may use.',
    'zh-TW': '軟體或 Proxy 以此網站可用金鑰以外的金鑰回應。',
  },
  check: {
    en: 'The issuer in `about:certificate` is a security product or the company.',
    'zh-TW': '`about:certificate` 中的簽發者是資安產品或公司。',
  },
  fix: [
    {
      en: 'Exempt {host} from the inspection.',
      'zh-TW': '將 {host} 排除於檢查之外。',
    },
    {
      en: 'Or import its root, and set `security.cert_pinning.enforcement_level` to `1`.',
      'zh-TW': '或匯入其根憑證，並將 `security.cert_pinning.enforcement_level` 設為 `1`。',
    },
  ],
};

const NO_STAPLE: Cause = {
  id: 'no-stapling',
  label: { en: 'must-staple certificate without stapling', 'zh-TW': '憑證要求裝訂 OCSP 但未提供' },
  why: {
    en: 'The certificate demands a stapled OCSP answer. IIS does not staple for bindings with SNI by default.',
    'zh-TW': '憑證要求裝訂 OCSP 回應。IIS 預設不會為使用 SNI 的繫結裝訂。',
  },
  check: {
    en: '`openssl s_client -connect {host}:{port} -servername {host} -status` prints `OCSP response: no response sent`.',
    'zh-TW':
      '`openssl s_client -connect {host}:{port} -servername {host} -status` 顯示 `OCSP response: no response sent`。',
  },
  fix: [
    {
      en: "Turn stapling on for SNI, restart, and let the server reach the issuer's OCSP address.",
      'zh-TW': '為 SNI 啟用裝訂並重新啟動，且讓伺服器能連線到簽發者的 OCSP 位址。',
      command:
        'reg add "HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL" /v EnableOcspStaplingForSni /t REG_DWORD /d 1 /f',
    },
  ],
};

/** A fault found by Firefox's own checks: the end of its name, title, meaning, causes, Firefox's words. */
function fault(name: string, title: Words, meaning: Words, causes: readonly Cause[], words: string) {
  const id: EntryId = `net/MOZILLA_PKIX_ERROR_${name}`;
  return {
    id,
    title: { en: title[0], 'zh-TW': title[1] },
    meaning: { en: meaning[0], 'zh-TW': meaning[1] },
    causes,
    aliases: [words],
  } satisfies Partial<Entry>;
}

/** Firefox: the certificate does not pass Mozilla's own rules. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    group: 'certificate',
    seeAlso: ['net/MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT'],
    sources: ['https://searchfox.org/mozilla-central/source/security/nss/lib/mozpkix/include/pkix/pkixnss.h'],
  },
  [
    fault(
      'CA_CERT_USED_AS_END_ENTITY',
      ["Authority's certificate on a server", '將授權單位憑證當作伺服器憑證'],
      [
        'A server certificate must not be marked as an authority (Basic Constraints).',
        '伺服器憑證不可標示為授權單位（基本限制）。',
      ],
      [SELF_MADE],
      'The server uses a certificate with a basic constraints extension identifying it as a certificate authority. For a properly-issued certificate, this should not be the case.',
    ),
    {
      ...fault(
        'INADEQUATE_KEY_SIZE',
        ['Key too short', '金鑰過短'],
        [
          'The key of a certificate in the chain is too short to be safe.',
          '鏈結中某個憑證的金鑰過短，不夠安全。',
        ],
        [SELF_MADE],
        'The server presented a certificate with a key size that is too small to establish a secure connection.',
      ),
      seeAlso: ['net/ERR_CERT_WEAK_KEY'],
    },
    fault(
      'V1_CERT_USED_AS_CA',
      ['Issuer has an old form of certificate', '簽發者使用舊版憑證'],
      [
        'The certificate above is of X.509 version 1, which cannot say that it is an authority.',
        '簽發者的憑證為 X.509 第 1 版，無法標示為授權單位。',
      ],
      [SELF_MADE],
      'An X.509 version 1 certificate that is not a trust anchor was used to issue the server’s certificate. X.509 version 1 certificates are deprecated and should not be used to sign other certificates.',
    ),
    {
      ...fault(
        'VALIDITY_TOO_LONG',
        ['Valid for too long', '有效期過長'],
        [
          'The certificate lasts longer than the rules for public certificates allow.',
          '憑證的效期超過公用憑證規則的上限。',
        ],
        [SELF_MADE],
        'The server presented a certificate that is valid for too long.',
      ),
      seeAlso: ['net/ERR_CERT_VALIDITY_TOO_LONG'],
    },
    fault(
      'SIGNATURE_ALGORITHM_MISMATCH',
      ['Two algorithms named', '演算法前後不一'],
      [
        'The certificate names one signature algorithm inside and another outside.',
        '憑證內外記載的簽章演算法不同。',
      ],
      [SELF_MADE],
      'The signature algorithm in the signature field of the certificate does not match the algorithm in its signatureAlgorithm field.',
    ),
    fault(
      'INVALID_INTEGER_ENCODING',
      ['Number encoded wrongly', '數字編碼錯誤'],
      [
        'A number in the certificate, often a negative serial number, is encoded wrongly.',
        '憑證中的數字編碼錯誤，多半是負的序號。',
      ],
      [SELF_MADE],
      'The server presented a certificate that contains an invalid encoding of an integer. Common causes include negative serial numbers, negative RSA moduli, and encodings that are longer than necessary.',
    ),
    fault(
      'EMPTY_ISSUER_NAME',
      ['Issuer has no name', '簽發者沒有名稱'],
      ['The name of the issuer in the certificate is empty.', '憑證中的簽發者名稱為空白。'],
      [SELF_MADE],
      'The server presented a certificate with an empty issuer distinguished name.',
    ),
    fault(
      'ISSUER_NO_LONGER_TRUSTED',
      ['Authority no longer trusted', '授權單位不再受信任'],
      [
        'The certificate was issued after the date from which Mozilla distrusts the authority.',
        '憑證的簽發日期晚於 Mozilla 停止信任該授權單位的日期。',
      ],
      [AUTHORITY],
      'The certificate authority that issued the certificate was distrusted before the certificate was issued.',
    ),
    fault(
      'ADDITIONAL_POLICY_CONSTRAINT_FAILED',
      ['Extra condition on the authority not met', '不符合對授權單位的額外條件'],
      [
        'Mozilla trusts this authority only under a condition, as it did for Symantec.',
        'Mozilla 只在特定條件下信任此授權單位，例如先前的 Symantec。',
      ],
      [AUTHORITY],
      'An additional policy constraint failed when validating this certificate.',
    ),
    {
      ...fault(
        'INSUFFICIENT_CERTIFICATE_TRANSPARENCY',
        ['Not enough Certificate Transparency', '憑證透明度不足'],
        [
          'The certificate does not prove that it stands in public logs, as Firefox 135 and later demand.',
          '憑證未證明已登錄於公開記錄（Firefox 135 以上要求）。',
        ],
        [NO_SCT],
        'The server presented insufficient certificate transparency information. Its certificate may not have been publicly disclosed, and it may have been misissued.',
      ),
      seeAlso: ['net/ERR_CERTIFICATE_TRANSPARENCY_REQUIRED'],
    },
    {
      ...fault(
        'KEY_PINNING_FAILURE',
        ['Key pinning failed', '金鑰釘選檢查失敗'],
        [
          'No trusted chain has a key that Firefox demands for this site.',
          '沒有任何受信任的鏈結含有 Firefox 對此網站要求的金鑰。',
        ],
        [PINNED],
        'The server uses key pinning (HPKP) but no trusted certificate chain could be constructed that matches the pinset. Key pinning violations cannot be overridden.',
      ),
      seeAlso: ['net/MOZILLA_PKIX_ERROR_MITM_DETECTED'],
    },
    fault(
      'REQUIRED_TLS_FEATURE_MISSING',
      ['Demanded stapling missing', '缺少要求的裝訂'],
      [
        'The certificate demands OCSP stapling (must-staple), and the server sent none.',
        '憑證要求裝訂 OCSP（must-staple），但伺服器未提供。',
      ],
      [NO_STAPLE],
      'A required TLS feature is missing.',
    ),
    {
      id: 'net/MOZILLA_PKIX_ERROR_NO_RFC822NAME_MATCH',
      severity: 'info',
      group: 'internal',
      title: { en: 'Mail address not in the certificate', 'zh-TW': '憑證中沒有該郵件地址' },
      meaning: {
        en: 'It concerns signed mail, not web pages.',
        'zh-TW': '與簽署的郵件有關，而非網頁。',
      },
      causes: [],
      seeAlso: [],
    },
  ],
);
