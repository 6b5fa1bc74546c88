import { type Cause, defineTable, type Entry, type EntryId } from '../../entry';

const BAD_STAPLE: Cause = {
  id: 'bad-stapled-answer',
  label: { en: 'the server staples a bad OCSP answer', 'zh-TW': '伺服器裝訂了錯誤的 OCSP 回應' },
  why: {
    en: 'The server cannot reach the OCSP server, or a clock is wrong.',
    'zh-TW': '伺服器無法連線到 OCSP 伺服器，或時鐘錯誤。',
  },
  check: {
    en: '`openssl s_client -connect {host}:{port} -servername {host} -status` prints the answer and its dates.',
    'zh-TW': '`openssl s_client -connect {host}:{port} -servername {host} -status` 會顯示回應與其日期。',
  },
  fix: [
    {
      en: "Set the server's clock and let it reach the OCSP address.",
      'zh-TW': '校正伺服器的時鐘，並讓它能連線到 OCSP 位址。',
      command: 'certutil -verify -urlfetch server.cer',
    },
    {
      en: 'Then throw the stored answers away.',
      'zh-TW': '然後捨棄已儲存的回應。',
      command: 'certutil -setreg chain\\ChainCacheResyncFiletime @now',
    },
  ],
};

const NOT_KNOWN_YET: Cause = {
  id: 'not-known-yet',
  label: { en: 'the certificate is brand new', 'zh-TW': '憑證剛簽發' },
  why: {
    en: 'The OCSP server does not have a certificate issued minutes ago.',
    'zh-TW': 'OCSP 伺服器還沒有幾分鐘前簽發的憑證。',
  },
  check: {
    en: 'Not Before in `about:certificate` is less than a day ago.',
    'zh-TW': '`about:certificate` 的生效時間在一天之內。',
  },
  fix: [
    {
      en: 'Bind the earlier certificate for a day; if it lasts, have a new one issued.',
      'zh-TW': '先繫結先前的憑證一天；如果仍然如此，請重新申請憑證。',
    },
  ],
};

const ASKED_IN_VAIN: Cause = {
  id: 'ocsp-required',
  label: { en: "the issuer's OCSP server does not answer well", 'zh-TW': '簽發者的 OCSP 伺服器未正常回應' },
  why: {
    en: 'Firefox was set to demand an answer. By default it goes on without one.',
    'zh-TW': 'Firefox 設定為必須得到回應，預設則沒有回應也會繼續。',
  },
  check: {
    en: '`security.OCSP.require` is `true` in `about:config`.',
    'zh-TW': '`about:config` 的 `security.OCSP.require` 為 `true`。',
  },
  fix: [
    {
      en: 'Set it to `false`, or let the firewall pass HTTP to the OCSP address in `about:certificate`.',
      'zh-TW': '將它設為 `false`，或讓防火牆允許以 HTTP 連線到 `about:certificate` 中的 OCSP 位址。',
    },
  ],
};

const REVOKED: Cause = {
  id: 'revoked',
  label: { en: 'the issuer revoked it', 'zh-TW': '簽發者已撤銷' },
  why: {
    en: 'The issuer withdrew the certificate.',
    'zh-TW': '簽發者已撤銷憑證。',
  },
  check: { en: 'The command prints `CRYPT_E_REVOKED`.', 'zh-TW': '命令顯示 `CRYPT_E_REVOKED`。' },
  fix: [
    {
      en: 'Ask for a new certificate with a new key, and bind it.',
      'zh-TW': '以新金鑰申請新憑證並繫結。',
      command: 'certutil -verify -urlfetch server.cer',
    },
  ],
};

const IMPORTED_LIST: Cause = {
  id: 'revocation-list',
  label: { en: 'a faulty revocation list (CRL)', 'zh-TW': '憑證撤銷清單（CRL）有問題' },
  why: {
    en: 'Current Firefox reads no such lists for web pages.',
    'zh-TW': '目前的 Firefox 不會為網頁讀取此清單。',
  },
  check: {
    en: '`certutil -dump issuer.crl` shows its dates and form.',
    'zh-TW': '`certutil -dump issuer.crl` 會顯示其日期與格式。',
  },
  fix: [
    {
      en: 'Update Firefox. On the authority, publish a new list.',
      'zh-TW': '更新 Firefox，並在授權單位發佈新的清單。',
      command: 'certutil -CRL',
    },
  ],
};

/** A fault of revocation data: the end of its name, the title in both languages, Firefox's words. */
function row(name: string, en: string, zh: string, words: string) {
  const id: EntryId = `net/SEC_ERROR_${name}`;
  return {
    id,
    title: { en, 'zh-TW': zh },
    meaning: MEANING,
    aliases: [words],
  } satisfies Partial<Entry>;
}

const MEANING = {
  en: 'Firefox could not learn that the certificate is still good, so it refused it.',
  'zh-TW': 'Firefox 無法確認憑證仍然有效，因此拒絕。',
} as const;

/** An old code that concerns a list. */
function list(name: string, en: string, zh: string, words: string) {
  return {
    ...row(name, en, zh, words),
    severity: 'info',
    legacy: true,
    causes: [],
    meaning: {
      en: 'It concerns a revocation list (CRL). Current Firefox reads none for web pages.',
      'zh-TW': '與憑證撤銷清單（CRL）有關。目前的 Firefox 不會為網頁讀取此清單。',
    },
  } satisfies Partial<Entry>;
}

/** A status that had to be fetched and was not. */
function asked(name: string, en: string, zh: string, words: string) {
  return { ...row(name, en, zh, words), causes: [ASKED_IN_VAIN] } satisfies Partial<Entry>;
}

/** One that says the certificate is revoked. */
function revoked(name: string, en: string, zh: string, words: string) {
  return {
    ...row(name, en, zh, words),
    meaning: {
      en: 'The authority that issued the certificate has withdrawn it.',
      'zh-TW': '簽發憑證的授權單位已撤銷它。',
    },
    causes: [REVOKED],
  } satisfies Partial<Entry>;
}

/** Firefox: whether the certificate is revoked (OCSP, CRL) could not be told, or it is. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    group: 'certificate',
    causes: [BAD_STAPLE],
    seeAlso: ['net/SEC_ERROR_REVOKED_CERTIFICATE'],
    sources: ['https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h'],
  },
  [
    row(
      'OCSP_MALFORMED_RESPONSE',
      'OCSP answer damaged',
      'OCSP 回應已損壞',
      'The response from the OCSP server was corrupted or improperly formed.',
    ),
    row(
      'OCSP_OLD_RESPONSE',
      'OCSP answer out of date',
      'OCSP 回應已過期',
      'The OCSP response contains out-of-date information.',
    ),
    row(
      'OCSP_FUTURE_RESPONSE',
      'OCSP answer from the future',
      'OCSP 回應的日期在未來',
      'The OCSP response is not yet valid (contains a date in the future).',
    ),
    row(
      'OCSP_BAD_SIGNATURE',
      'OCSP answer with a wrong signature',
      'OCSP 回應的簽章錯誤',
      'OCSP response has an invalid signature.',
    ),
    row(
      'OCSP_INVALID_SIGNING_CERT',
      'OCSP signing certificate invalid',
      '簽署 OCSP 回應的憑證無效',
      'Invalid OCSP signing certificate in OCSP response.',
    ),
    row(
      'OCSP_UNAUTHORIZED_RESPONSE',
      'OCSP answer by an unauthorized signer',
      'OCSP 回應的簽署者未獲授權',
      'The signer of the OCSP response is not authorized to give status for this certificate.',
    ),
    row(
      'OCSP_RESPONDER_CERT_INVALID',
      "OCSP server's certificate invalid",
      'OCSP 伺服器的憑證無效',
      'Configured OCSP responder’s certificate is invalid.',
    ),
    row(
      'OCSP_UNKNOWN_RESPONSE_TYPE',
      'OCSP answer of unknown type',
      'OCSP 回應的類型不明',
      'The OCSP response cannot be fully decoded; it is of an unknown type.',
    ),
    row(
      'OCSP_UNKNOWN_RESPONSE_STATUS',
      'OCSP answer with unknown status',
      'OCSP 回應的狀態不明',
      'The OCSP server returned an unrecognizable status.',
    ),
    {
      ...row(
        'OCSP_UNKNOWN_CERT',
        'OCSP server does not know the certificate',
        'OCSP 伺服器不認得此憑證',
        'The OCSP server has no status for the certificate.',
      ),
      causes: [NOT_KNOWN_YET],
    },
    {
      id: 'net/MOZILLA_PKIX_ERROR_OCSP_RESPONSE_FOR_CERT_MISSING',
      title: { en: 'OCSP answer for another certificate', 'zh-TW': 'OCSP 回應屬於其他憑證' },
      meaning: MEANING,
      aliases: ['The OCSP response does not include a status for the certificate being verified.'],
    },
    asked(
      'OCSP_SERVER_ERROR',
      'OCSP server failed',
      'OCSP 伺服器發生錯誤',
      'The OCSP server experienced an internal error.',
    ),
    asked(
      'OCSP_TRY_SERVER_LATER',
      'OCSP server busy',
      'OCSP 伺服器忙碌中',
      'The OCSP server suggests trying again later.',
    ),
    asked(
      'OCSP_BAD_HTTP_RESPONSE',
      'OCSP server gave no proper HTTP answer',
      'OCSP 伺服器的 HTTP 回應不正確',
      'The OCSP server returned unexpected/invalid HTTP data.',
    ),
    asked(
      'OCSP_UNAUTHORIZED_REQUEST',
      'OCSP server refused the question',
      'OCSP 伺服器拒絕查詢',
      'The OCSP server has refused this request as unauthorized.',
    ),
    asked(
      'OCSP_MALFORMED_REQUEST',
      'OCSP server did not understand',
      'OCSP 伺服器無法理解查詢',
      'The OCSP server found the request to be corrupted or improperly formed.',
    ),
    asked(
      'OCSP_REQUEST_NEEDS_SIG',
      'OCSP server wants a signed question',
      'OCSP 伺服器要求簽署的查詢',
      'The OCSP server requires a signature on this request.',
    ),
    asked(
      'CERT_BAD_ACCESS_LOCATION',
      'OCSP address invalid',
      '憑證中的 OCSP 位址無效',
      'The location for the certificate status server has invalid format.',
    ),
    asked(
      'BAD_HTTP_RESPONSE',
      'Bad HTTP answer on certificate data',
      '憑證資料伺服器的 HTTP 回應錯誤',
      'Server returned bad HTTP response',
    ),
    revoked(
      'REVOKED_CERTIFICATE_OCSP',
      'Certificate revoked (OCSP)',
      '憑證已撤銷（OCSP）',
      'Issuer’s OCSP responder reports certificate is revoked.',
    ),
    revoked(
      'REVOKED_CERTIFICATE_CRL',
      'Certificate revoked (CRL)',
      '憑證已撤銷（CRL）',
      'Certificate is revoked in issuer’s certificate revocation list.',
    ),
    revoked(
      'REVOKED_KEY',
      'Key of the certificate revoked',
      '憑證的金鑰已撤銷',
      'The key for this site’s certificate has been revoked.',
    ),
    {
      ...list(
        'CRL_EXPIRED',
        'Revocation list out of date',
        '撤銷清單已過期',
        'The CRL for the certificate’s issuer has expired. Update it or check your system date and time.',
      ),
      severity: 'error',
      causes: [IMPORTED_LIST],
    },
    list(
      'CRL_NOT_YET_VALID',
      'Revocation list not valid yet',
      '撤銷清單尚未生效',
      'The certificate revocation list for this certificate is not yet valid.',
    ),
    list(
      'CRL_BAD_SIGNATURE',
      'Revocation list with a wrong signature',
      '撤銷清單的簽章錯誤',
      'The CRL for the certificate’s issuer has an invalid signature.',
    ),
    list('CRL_INVALID', 'Revocation list damaged', '撤銷清單格式錯誤', 'New CRL has an invalid format.'),
    list('CRL_NOT_FOUND', 'No revocation list found', '找不到撤銷清單', 'No matching CRL was found.'),
    list(
      'CRL_INVALID_VERSION',
      'Revocation list of unknown version',
      '撤銷清單的版本不明',
      'Issuer’s Certificate Revocation List has an unknown version number.',
    ),
    list(
      'CRL_V1_CRITICAL_EXTENSION',
      'Revocation list v1 with a critical extension',
      '第 1 版撤銷清單含重大延伸',
      'Issuer’s V1 Certificate Revocation List has a critical extension.',
    ),
    list(
      'CRL_UNKNOWN_CRITICAL_EXTENSION',
      'Revocation list with an unknown extension',
      '撤銷清單含不明的重大延伸',
      'Issuer’s V2 Certificate Revocation List has an unknown critical extension.',
    ),
    list(
      'BAD_CRL_DP_URL',
      'Revocation list address invalid',
      '撤銷清單的位址無效',
      'Invalid or unsupported URL in CRL distribution point name.',
    ),
    list(
      'OLD_CRL',
      'Revocation list no newer',
      '撤銷清單不比現有的新',
      'New CRL is not later than the current one.',
    ),
    list('CRL_ALREADY_EXISTS', 'Revocation list already there', '撤銷清單已存在', 'CRL already exists.'),
  ],
);
