import { type Cause, defineTable, type Entry, type EntryId } from '../../entry';

type Words = readonly [en: string, zh: string];

const SHOW = {
  en: '`openssl s_client -connect {host}:{port} -showcerts` lists the certificates, and `certutil -dump` their fields.',
  'zh-TW': '`openssl s_client -connect {host}:{port} -showcerts` 會列出憑證，`certutil -dump` 會列出其欄位。',
} as const;

/** The certificate, or one above it, was made wrong: the cause's id, what is wrong, and what the new one must have. */
function madeWrong(id: string, label: Words, why: Words, change: Words): Cause {
  return {
    id,
    label: { en: label[0], 'zh-TW': label[1] },
    why: { en: why[0], 'zh-TW': why[1] },
    check: SHOW,
    fix: [
      {
        en: `Have the certificate issued anew ${change[0]}, then choose it in the HTTPS binding.`,
        'zh-TW': `重新申請憑證（${change[1]}），然後在 HTTPS 繫結中選擇它。`,
      },
    ],
  };
}

const WRONG_CHAIN: Cause = {
  id: 'wrong-intermediate',
  label: { en: 'the server sends a wrong intermediate', 'zh-TW': '伺服器傳送錯誤的中繼憑證' },
  why: {
    en: 'A certificate in the chain did not sign the one below it, or may not sign certificates.',
    'zh-TW': '鏈結中的某個憑證並未簽署其下層憑證，或無權簽發憑證。',
  },
  check: {
    en: '`openssl s_client -connect {host}:{port} -showcerts` lists the chain that the server sends.',
    'zh-TW': '`openssl s_client -connect {host}:{port} -showcerts` 會列出伺服器傳送的鏈結。',
  },
  fix: [
    {
      en: "Install the intermediate from the issuer's page and delete the wrong one from the store.",
      'zh-TW': '安裝簽發者網頁提供的中繼憑證，並從存放區刪除錯誤的憑證。',
      command: 'certutil -addstore CA intermediate.cer',
    },
  ],
};

const DISTRUSTED: Cause = {
  id: 'distrusted',
  label: { en: 'marked as not trusted in Firefox', 'zh-TW': '在 Firefox 標示為不受信任' },
  why: {
    en: 'Mozilla, the user or a policy took the trust away.',
    'zh-TW': 'Mozilla、使用者或原則取消了信任。',
  },
  check: {
    en: 'If a new profile from `about:profiles` opens it, the mark is in the old profile.',
    'zh-TW': '如果 `about:profiles` 的新設定檔可開啟，標示就在舊設定檔中。',
  },
  fix: [
    {
      en: 'Bind a certificate from another authority.',
      'zh-TW': '改為繫結其他授權單位的憑證。',
    },
    {
      en: "For the company's own authority, tick websites under View Certificates, Authorities, Edit Trust.",
      'zh-TW': '若為公司的授權單位，請在「檢視憑證」編輯其信任並勾選網站。',
    },
  ],
};

const REUSED_SERIAL: Cause = {
  id: 'reused-serial',
  label: { en: 'regenerated with the same serial number', 'zh-TW': '以相同序號重新產生' },
  why: {
    en: 'A device or script made a new certificate with the serial number of an older one.',
    'zh-TW': '裝置或指令碼以舊憑證的序號產生新憑證。',
  },
  check: {
    en: 'It opens in a new profile; the serial number in `about:certificate` is one such as `01`.',
    'zh-TW': '在新設定檔可開啟；`about:certificate` 的序號如 `01`。',
  },
  fix: [
    {
      en: 'Make a certificate with a new serial number and bind it.',
      'zh-TW': '產生具有新序號的憑證並加以繫結。',
      command: 'New-SelfSignedCertificate -DnsName "{host}" -CertStoreLocation Cert:\\LocalMachine\\My',
    },
    {
      en: 'Delete the old one in View Certificates, then restart Firefox.',
      'zh-TW': '在「檢視憑證」刪除舊憑證，然後重新啟動 Firefox。',
    },
  ],
};

const KEY_USAGE = madeWrong(
  'key-usage',
  ['the key usage does not fit TLS', '金鑰使用方法不適合 TLS'],
  [
    'ECDHE needs Digital Signature in Key Usage; Key Encipherment alone is not enough.',
    'ECDHE 需要金鑰使用方法含數位簽章，只有金鑰加密並不足夠。',
  ],
  ['with Digital Signature and Key Encipherment', '含數位簽章與金鑰加密'],
);
const NO_SERVER_AUTH = madeWrong(
  'no-server-authentication',
  ['Server Authentication is missing', '缺少伺服器驗證'],
  [
    'The Extended Key Usage does not list Server Authentication (`1.3.6.1.5.5.7.3.1`).',
    '延伸金鑰用法沒有伺服器驗證（`1.3.6.1.5.5.7.3.1`）。',
  ],
  ['from the Web Server template', '使用網頁伺服器範本'],
);
const OLD_SIGNATURE = madeWrong(
  'old-signature',
  ['signed with SHA-1 or MD5', '以 SHA-1 或 MD5 簽署'],
  ['The certificate or an intermediate is old.', '憑證或中繼憑證老舊。'],
  ['signed with SHA-256', '以 SHA-256 簽署'],
);
const ODD_KEY = madeWrong(
  'unusual-key',
  ['a kind of key that Firefox does not take', 'Firefox 不接受的金鑰種類'],
  ['The key is DSA, RSA-PSS, an unusual curve, or damaged.', '金鑰為 DSA、RSA-PSS、少見的曲線，或已損壞。'],
  ['with RSA 2,048, P-256 or P-384', '使用 RSA 2,048、P-256 或 P-384'],
);
const BAD_ENCODING = madeWrong(
  'bad-encoding',
  ['the certificate is encoded wrongly', '憑證編碼錯誤'],
  [
    'A script, device or old authority wrote a field against the rules.',
    '指令碼、裝置或舊的授權單位寫入不合規則的欄位。',
  ],
  ['with current software', '使用最新的軟體'],
);
const NAME_CONSTRAINTS = madeWrong(
  'name-constraints',
  ['the issuer may not sign this name', '簽發者無權簽署此名稱'],
  [
    'A certificate above has Name Constraints that do not include a name of this one.',
    '上層憑證的名稱限制不包含此憑證的名稱。',
  ],
  ['by an authority that may sign {host}', '由可簽署 {host} 的授權單位簽發'],
);
const CRITICAL = madeWrong(
  'critical-extension',
  ['an extension marked critical is unknown', '標示為重大的延伸不明'],
  ['Who does not know a critical extension must refuse.', '不認得重大延伸的軟體必須拒絕。'],
  ['without that mark', '不含該標示'],
);
const POLICY = madeWrong(
  'certificate-policies',
  ['the policies in the chain do not agree', '鏈結中的原則不一致'],
  [
    'The certificate or an intermediate lacks a policy that the chain demands.',
    '憑證或中繼憑證缺少鏈結要求的原則。',
  ],
  ['with the policies of its issuer', '含簽發者的原則'],
);

const BAD_PART: Words = [
  'A part of the certificate is not written as it must be.',
  '憑證的某個部分格式不正確。',
];
const ODD_PART: Words = [
  'Firefox does not take the key or algorithm of the certificate.',
  'Firefox 不接受憑證的金鑰或演算法。',
];
const NO_CHAIN: Words = [
  'Firefox found no complete chain to a trusted root.',
  'Firefox 找不到通往受信任根憑證的完整鏈結。',
];

/** A fault of the certificate or its chain: its name, the title, what it means, the causes, Firefox's words. */
function fault(name: string, title: Words, meaning: Words, causes: readonly Cause[], words?: string) {
  const id: EntryId = `net/${name}`;
  return {
    id,
    title: { en: title[0], 'zh-TW': title[1] },
    meaning: { en: meaning[0], 'zh-TW': meaning[1] },
    causes,
    ...(words !== undefined && { aliases: [words] }),
  } satisfies Partial<Entry>;
}

/** Firefox: something in the certificate or its chain is not as it must be. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    group: 'certificate',
    seeAlso: ['net/ERR_CERT_INVALID'],
    sources: ['https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h'],
  },
  [
    fault(
      'SEC_ERROR_BAD_SIGNATURE',
      ['Wrong signature on the certificate', '憑證簽章錯誤'],
      ["The signature does not match the issuer's key.", '簽章與簽發者的金鑰不符。'],
      [WRONG_CHAIN],
      'Peer’s certificate has an invalid signature.',
    ),
    fault(
      'SEC_ERROR_CA_CERT_INVALID',
      ['Issuer is no authority', '簽發者不是授權單位'],
      [
        'The certificate above is not marked as an authority (Basic Constraints).',
        '上層憑證未標示為授權單位（基本限制）。',
      ],
      [WRONG_CHAIN],
      'Issuer certificate is invalid.',
    ),
    fault(
      'SEC_ERROR_PATH_LEN_CONSTRAINT_INVALID',
      ['Too many intermediates', '中繼憑證過多'],
      [
        'An authority in the chain allows fewer authorities below it (path length).',
        '鏈結中的授權單位不允許這麼多下層授權單位（路徑長度）。',
      ],
      [WRONG_CHAIN],
      'Certificate path length constraint is invalid.',
    ),
    fault(
      'SEC_ERROR_UNTRUSTED_ISSUER',
      ['Issuer marked as not trusted', '簽發者標示為不受信任'],
      ['An authority in the chain is marked as not trusted.', '鏈結中的授權單位標示為不受信任。'],
      [DISTRUSTED],
      'Peer’s certificate issuer has been marked as not trusted by the user.',
    ),
    fault(
      'SEC_ERROR_UNTRUSTED_CERT',
      ['Certificate marked as not trusted', '憑證標示為不受信任'],
      ["The server's certificate is marked as not trusted.", '伺服器的憑證標示為不受信任。'],
      [DISTRUSTED],
      'Peer’s certificate has been marked as not trusted by the user.',
    ),
    {
      ...fault(
        'SEC_ERROR_REUSED_ISSUER_AND_SERIAL',
        ['Serial number used twice', '序號重複使用'],
        [
          'Firefox knows another certificate with the same issuer and serial number.',
          'Firefox 已有另一個簽發者與序號相同的憑證。',
        ],
        [REUSED_SERIAL],
      ),
      // The first is cut where a look-up cuts it, at 200 characters.
      aliases: [
        'You have received an invalid certificate.  Please contact the server administrator or email correspondent and give them the following information:\n\nYour certificate contains the same serial number as ',
        'You are attempting to import a cert with the same issuer/serial as an existing cert, but that is not the same cert.',
      ],
    },
    {
      ...fault(
        'SEC_ERROR_INADEQUATE_KEY_USAGE',
        ['Key usage inadequate', '金鑰使用方法不足'],
        ['The certificate may not be used for this key exchange.', '憑證不可用於此金鑰交換。'],
        [KEY_USAGE],
        'Certificate key usage inadequate for attempted operation.',
      ),
      seeAlso: ['net/ERR_SSL_KEY_USAGE_INCOMPATIBLE'],
    },
    fault(
      'SEC_ERROR_INADEQUATE_CERT_TYPE',
      ['Not a server certificate', '不是伺服器憑證'],
      ['The certificate is not meant for web servers.', '憑證不是用於網頁伺服器。'],
      [NO_SERVER_AUTH],
      'Certificate type not approved for application.',
    ),
    {
      ...fault(
        'SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED',
        ['Signature no longer safe', '簽章不再安全'],
        [
          'The certificate is signed with SHA-1 or MD5, which Firefox refuses.',
          '憑證以 Firefox 拒絕的 SHA-1 或 MD5 簽署。',
        ],
        [OLD_SIGNATURE],
        'The certificate was signed using a signature algorithm that is disabled because it is not secure.',
      ),
      seeAlso: ['net/ERR_CERT_WEAK_SIGNATURE_ALGORITHM'],
    },
    fault(
      'SEC_ERROR_SIGNATURE_ALGORITHM_DISABLED',
      ['Signature algorithm disabled', '簽章演算法已停用'],
      ['A signature uses an algorithm that is turned off.', '簽章使用已停用的演算法。'],
      [OLD_SIGNATURE],
    ),
    fault(
      'SEC_ERROR_INVALID_ALGORITHM',
      ['Algorithm not valid here', '演算法無效'],
      ODD_PART,
      [OLD_SIGNATURE, ODD_KEY],
      'security library: invalid algorithm.',
    ),
    fault(
      'SEC_ERROR_UNRECOGNIZED_OID',
      ['Unknown object identifier', '不明的物件識別碼'],
      ODD_PART,
      [ODD_KEY],
      'Unrecognized Object Identifier.',
    ),
    fault(
      'SEC_ERROR_UNSUPPORTED_ELLIPTIC_CURVE',
      ['Curve not supported', '不支援的橢圓曲線'],
      ODD_PART,
      [ODD_KEY],
      'Unsupported elliptic curve.',
    ),
    fault(
      'SEC_ERROR_UNSUPPORTED_EC_POINT_FORM',
      ['Form of the EC key not supported', '不支援的 EC 金鑰格式'],
      ODD_PART,
      [ODD_KEY],
      'Unsupported elliptic curve point form.',
    ),
    fault(
      'SEC_ERROR_UNSUPPORTED_KEYALG',
      ['Kind of key not supported', '不支援的金鑰種類'],
      ODD_PART,
      [ODD_KEY],
      'Unsupported or unknown key algorithm.',
    ),
    fault(
      'SEC_ERROR_INVALID_KEY',
      ['Key not usable', '金鑰無法使用'],
      ODD_PART,
      [ODD_KEY],
      'The key does not support the requested operation.',
    ),
    fault(
      'SEC_ERROR_BAD_KEY',
      ['Invalid public key', '公開金鑰無效'],
      ODD_PART,
      [ODD_KEY],
      'Peer’s public key is invalid.',
    ),
    fault(
      'SEC_ERROR_BAD_DER',
      ['Certificate cannot be read', '無法讀取憑證'],
      BAD_PART,
      [BAD_ENCODING],
      'security library: improperly formatted DER-encoded message.',
    ),
    fault(
      'SEC_ERROR_EXTRA_INPUT',
      ['Superfluous data in the certificate', '憑證含有多餘資料'],
      BAD_PART,
      [BAD_ENCODING],
      'DER-encoded message contained extra unused data.',
    ),
    fault(
      'SEC_ERROR_BAD_TEMPLATE',
      ['Data could not be decoded', '無法解碼資料'],
      BAD_PART,
      [BAD_ENCODING],
      'Could not decode ASN.1 data. Specified template was invalid.',
    ),
    fault(
      'SEC_ERROR_INVALID_AVA',
      ['Invalid name in the certificate', '憑證中的名稱無效'],
      BAD_PART,
      [BAD_ENCODING],
      'security library: invalid AVA.',
    ),
    fault(
      'SEC_ERROR_EXTENSION_VALUE_INVALID',
      ['Invalid extension', '延伸無效'],
      BAD_PART,
      [BAD_ENCODING],
      'Certificate extension value is invalid.',
    ),
    fault(
      'SEC_ERROR_EXTENSION_NOT_FOUND',
      ['Extension missing', '缺少延伸'],
      BAD_PART,
      [BAD_ENCODING],
      'Certificate extension not found.',
    ),
    fault(
      'SEC_ERROR_CERT_USAGES_INVALID',
      ['Invalid usages field', '使用方法欄位無效'],
      BAD_PART,
      [KEY_USAGE],
      'Certificate usages field is invalid.',
    ),
    fault(
      'SEC_ERROR_UNKNOWN_CRITICAL_EXTENSION',
      ['Unknown critical extension', '不明的重大延伸'],
      [
        'The certificate has an extension that must be understood and is not.',
        '憑證含有必須理解但 Firefox 不認得的延伸。',
      ],
      [CRITICAL],
      'Certificate contains unknown critical extension.',
    ),
    {
      ...fault(
        'SEC_ERROR_CERT_NOT_IN_NAME_SPACE',
        ['Name outside what the issuer may sign', '名稱超出簽發者的權限'],
        ['The issuer is limited to other names.', '簽發者只能簽署其他名稱。'],
        [NAME_CONSTRAINTS],
        'The Certifying Authority for this certificate is not permitted to issue a certificate with this name.',
      ),
      seeAlso: ['net/ERR_CERT_NAME_CONSTRAINT_VIOLATION'],
    },
    fault(
      'SEC_ERROR_POLICY_VALIDATION_FAILED',
      ['Policies not met', '不符合憑證原則'],
      [
        'The chain does not keep to the certificate policies that are demanded.',
        '鏈結不符合要求的憑證原則。',
      ],
      [POLICY],
      'Cert chain fails policy validation',
    ),
    fault(
      'SEC_ERROR_INVALID_POLICY_MAPPING',
      ['Invalid mapping of policies', '原則對應無效'],
      ['A certificate maps "any policy", which is not allowed.', '憑證對應了「任何原則」，這並不允許。'],
      [POLICY],
      'Policy mapping contains anypolicy',
    ),
    fault(
      'SEC_ERROR_OUT_OF_SEARCH_LIMITS',
      ['Chain too long to search', '鏈結過長而無法搜尋'],
      NO_CHAIN,
      [WRONG_CHAIN],
      'Cert validation search is out of search limits',
    ),
    {
      ...fault(
        'SEC_ERROR_UNKNOWN_CERT',
        ['Certificate of the chain not found', '找不到鏈結中的憑證'],
        NO_CHAIN,
        [WRONG_CHAIN],
        'The requested certificate could not be found.',
      ),
      seeAlso: ['net/SEC_ERROR_UNKNOWN_ISSUER'],
    },
    {
      ...fault(
        'SEC_ERROR_UNKNOWN_SIGNER',
        ["Signer's certificate not found", '找不到簽署者的憑證'],
        NO_CHAIN,
        [WRONG_CHAIN],
        'The signer’s certificate could not be found.',
      ),
      seeAlso: ['net/SEC_ERROR_UNKNOWN_ISSUER'],
    },
  ],
);
