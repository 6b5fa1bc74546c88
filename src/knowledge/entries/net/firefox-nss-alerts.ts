import { type Cause, defineTable, type Entry, type EntryId } from '../../entry';

const RETIRED = { severity: 'info', legacy: true, causes: [], seeAlso: [] } as const;

const SERVER_REFUSED: Cause = {
  id: 'server-refused',
  label: { en: "the server's TLS refused, or a device on the way", 'zh-TW': '伺服器的 TLS 或途中的裝置拒絕' },
  why: {
    en: 'The TLS software of {host} could not take what Firefox sent, or TLS inspection changed it.',
    'zh-TW': '{host} 的 TLS 軟體無法接受 Firefox 送出的內容，或 TLS 檢查更動了內容。',
  },
  check: {
    en: "`Schannel` 36888 in the server's System log gives the same alert number. Without one, another device sent it.",
    'zh-TW': '伺服器系統記錄檔的 `Schannel` 36888 會列出相同的警示號碼。沒有事件就是由其他裝置送出。',
  },
  fix: [
    {
      en: 'If the event names a protocol or cipher, enable it on the server.',
      'zh-TW': '如果事件指出通訊協定或加密套件，請在伺服器上啟用它。',
      command: 'Get-WinEvent -ProviderName Schannel -MaxEvents 20',
    },
    {
      en: 'Without an event, exempt {host} from TLS inspection, or update the load balancer in front of the server.',
      'zh-TW': '如果沒有事件，請將 {host} 排除於 TLS 檢查之外，或更新伺服器前端的負載平衡器。',
    },
  ],
};

const OLD_TLS: Cause = {
  id: 'old-tls',
  label: { en: 'no TLS version in common', 'zh-TW': '沒有共同的 TLS 版本' },
  why: {
    en: 'The server has TLS 1.2 off, or Firefox was limited to old versions.',
    'zh-TW': '伺服器已停用 TLS 1.2，或 Firefox 被限制為舊版本。',
  },
  check: {
    en: '`openssl s_client -connect {host}:{port} -tls1_2` fails as well; the server logs `Schannel` 36871 or 36874.',
    'zh-TW':
      '`openssl s_client -connect {host}:{port} -tls1_2` 也失敗；伺服器會記錄 `Schannel` 36871 或 36874。',
  },
  fix: [
    {
      en: 'Turn TLS 1.2 on for the server, then restart the machine.',
      'zh-TW': '為伺服器啟用 TLS 1.2，然後重新啟動電腦。',
      command:
        'reg add "HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Server" /v Enabled /t REG_DWORD /d 1 /f',
    },
    {
      en: 'In Firefox, reset `security.tls.version.max` in `about:config`, or the policy `SSLVersionMax`.',
      'zh-TW': '在 Firefox 的 `about:config` 重設 `security.tls.version.max`，或修正 `SSLVersionMax` 原則。',
    },
  ],
};

const STRONGER_CIPHERS: Cause = {
  id: 'no-ecdhe',
  label: {
    en: 'the server allows only ciphers Firefox lacks',
    'zh-TW': '伺服器只允許 Firefox 沒有的加密套件',
  },
  why: {
    en: "The server's list of cipher suites was cut down too far.",
    'zh-TW': '伺服器的加密套件清單刪減過多。',
  },
  check: {
    en: '`Get-TlsCipherSuite` on the server shows no `ECDHE` suite with `GCM`.',
    'zh-TW': '伺服器上的 `Get-TlsCipherSuite` 沒有列出使用 `GCM` 的 `ECDHE` 套件。',
  },
  fix: [
    {
      en: 'Enable one, then restart the machine.',
      'zh-TW': '啟用一個，然後重新啟動電腦。',
      command: 'Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0',
    },
  ],
};

const FELL_BACK: Cause = {
  id: 'fell-back',
  label: { en: 'a first try with newer TLS was broken', 'zh-TW': '先前以較新的 TLS 連線時遭中斷' },
  why: {
    en: 'A device cut the handshake with the newest version, and Firefox is set to try an older one.',
    'zh-TW': '裝置中斷了最新版本的交握，而 Firefox 設定為可改試較舊版本。',
  },
  check: {
    en: '`security.tls.version.fallback-limit` in `about:config` is below `4`.',
    'zh-TW': '`about:config` 的 `security.tls.version.fallback-limit` 小於 `4`。',
  },
  fix: [
    {
      en: 'Reset it, and update the firewall or proxy that cuts TLS 1.3.',
      'zh-TW': '重設它，並更新中斷 TLS 1.3 的防火牆或 Proxy。',
    },
  ],
};

const NO_PROTOCOL: Cause = {
  id: 'no-application-protocol',
  label: {
    en: 'the port offers neither HTTP/2 nor HTTP/1.1',
    'zh-TW': '連接埠不提供 HTTP/2 也不提供 HTTP/1.1',
  },
  why: {
    en: 'The service is meant for another protocol, or its ALPN list lacks `http/1.1`.',
    'zh-TW': '該服務用於其他通訊協定，或其 ALPN 清單缺少 `http/1.1`。',
  },
  check: {
    en: '`openssl s_client -connect {host}:{port} -alpn http/1.1` gets the same alert.',
    'zh-TW': '`openssl s_client -connect {host}:{port} -alpn http/1.1` 收到相同警示。',
  },
  fix: [
    {
      en: 'Add `http/1.1` to the ALPN list of the load balancer, or correct the port in the URL.',
      'zh-TW': '在負載平衡器的 ALPN 清單加入 `http/1.1`，或修正 URL 中的連接埠。',
    },
  ],
};

const CONNECTION_CLOSED: Cause = {
  id: 'closed-early',
  label: { en: 'the server ended the connection in order', 'zh-TW': '伺服器正常結束連線' },
  why: {
    en: 'There is no certificate for the name, or the load balancer has no healthy server.',
    'zh-TW': '沒有此名稱的憑證，或負載平衡器沒有正常的伺服器。',
  },
  check: {
    en: '`openssl s_client -connect {host}:{port} -servername {host}` ends before it prints a certificate.',
    'zh-TW': '`openssl s_client -connect {host}:{port} -servername {host}` 在顯示憑證之前就結束。',
  },
  fix: [
    {
      en: 'Bind a certificate for the name if none is listed here.',
      'zh-TW': '如果此處未列出該名稱的憑證，請加以繫結。',
      command: 'netsh http show sslcert',
    },
  ],
};

/** An alert of the server: the name in TLS and its number, the code's own part, the titles, what else it says if anything, Firefox's words. */
function alert(
  name: string,
  number: number,
  code: string,
  title: readonly [en: string, zh: string],
  says: readonly [en: string, zh: string] | undefined,
  words?: string,
) {
  const id: EntryId = `net/SSL_ERROR_${code}`;
  return {
    id,
    title: { en: title[0], 'zh-TW': title[1] },
    meaning: {
      en: `The server sent alert ${number} (\`${name}\`)${says === undefined ? '' : `: ${says[0]}`}.`,
      'zh-TW': `伺服器傳送警示 ${number}（\`${name}\`）${says === undefined ? '' : `：${says[1]}`}。`,
    },
    ...(words !== undefined && { aliases: [words] }),
  } satisfies Partial<Entry>;
}

/** Firefox: the server ended the handshake with an alert, other than on a client certificate. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    group: 'tls',
    causes: [SERVER_REFUSED],
    seeAlso: ['net/SSL_ERROR_HANDSHAKE_FAILURE_ALERT'],
    sources: ['https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h'],
  },
  [
    {
      ...alert(
        'close_notify',
        0,
        'CLOSE_NOTIFY_ALERT',
        ['Server closed the connection', '伺服器關閉了連線'],
        ['it ended the connection before the page came', '在傳回網頁之前關閉連線'],
        'SSL peer has closed this connection.',
      ),
      causes: [CONNECTION_CLOSED],
      seeAlso: ['net/PR_END_OF_FILE_ERROR'],
    },
    {
      ...alert(
        'protocol_version',
        70,
        'PROTOCOL_VERSION_ALERT',
        ['TLS version refused', 'TLS 版本遭拒'],
        undefined,
        'Peer reports incompatible or unsupported protocol version.',
      ),
      causes: [OLD_TLS],
      seeAlso: ['net/SSL_ERROR_UNSUPPORTED_VERSION'],
    },
    {
      ...alert(
        'insufficient_security',
        71,
        'INSUFFICIENT_SECURITY_ALERT',
        ['Server wants stronger ciphers', '伺服器要求更強的加密'],
        undefined,
        'Server requires ciphers more secure than those supported by client.',
      ),
      causes: [STRONGER_CIPHERS],
      seeAlso: ['net/SSL_ERROR_NO_CYPHER_OVERLAP'],
    },
    {
      ...alert(
        'inappropriate_fallback',
        86,
        'INAPPROPRIATE_FALLBACK_ALERT',
        ['Needless fall-back to older TLS', '不必要的 TLS 降級'],
        ['the server has a newer TLS than Firefox used', '伺服器支援比 Firefox 所用更新的 TLS'],
        'The server rejected the handshake because the client downgraded to a lower TLS version than the server supports.',
      ),
      causes: [FELL_BACK],
    },
    {
      ...alert(
        'no_application_protocol',
        120,
        'NEXT_PROTOCOL_NO_PROTOCOL',
        ['No ALPN protocol in common', '沒有共同的 ALPN 通訊協定'],
        [
          'it has none of the protocols that Firefox names in ALPN',
          '不支援 Firefox 在 ALPN 列出的任何通訊協定',
        ],
        'The server supports no protocols that the client advertises in the ALPN extension.',
      ),
      causes: [NO_PROTOCOL],
    },
    alert(
      'unexpected_message',
      10,
      'HANDSHAKE_UNEXPECTED_ALERT',
      ['Server did not expect the message', '伺服器未預期收到該訊息'],
      undefined,
      'SSL peer was not expecting a handshake message it received.',
    ),
    alert(
      'bad_record_mac',
      20,
      'BAD_MAC_ALERT',
      ['Server got a damaged record', '伺服器收到損壞的記錄'],
      undefined,
      'SSL peer reports incorrect Message Authentication Code.',
    ),
    alert(
      'illegal_parameter',
      47,
      'ILLEGAL_PARAMETER_ALERT',
      ['Server refused a value', '伺服器拒絕某個值'],
      undefined,
      'SSL peer rejected a handshake message for unacceptable content.',
    ),
    alert(
      'decode_error',
      50,
      'DECODE_ERROR_ALERT',
      ['Server could not read the handshake', '伺服器無法解讀交握'],
      [
        'old devices cannot read the long first message of current browsers',
        '舊裝置無法解讀新版瀏覽器較長的首則訊息',
      ],
      'Peer could not decode an SSL handshake message.',
    ),
    alert(
      'decrypt_error',
      51,
      'DECRYPT_ERROR_ALERT',
      ['Signature or key exchange failed', '簽章或金鑰交換失敗'],
      ['a signature, the key exchange or the final checksum is wrong', '簽章、金鑰交換或最後的檢查碼錯誤'],
      'Peer reports failure of signature verification or key exchange.',
    ),
    alert(
      'missing_extension',
      109,
      'MISSING_EXTENSION_ALERT',
      ['Server misses an extension', '伺服器認為缺少擴充'],
      undefined,
    ),
    alert(
      'unsupported_extension',
      110,
      'UNSUPPORTED_EXTENSION_ALERT',
      ['Server refused an extension', '伺服器拒絕某個擴充'],
      undefined,
      'SSL peer does not support requested TLS hello extension.',
    ),
    alert(
      'record_overflow',
      22,
      'RECORD_OVERFLOW_ALERT',
      ['Record too long for the server', '記錄對伺服器而言過長'],
      undefined,
      'Peer received an SSL record that was longer than is permitted.',
    ),
    alert(
      'user_canceled',
      90,
      'USER_CANCELED_ALERT',
      ['Server cancelled the handshake', '伺服器取消了交握'],
      ['it gave the handshake up for a reason outside TLS', '因 TLS 以外的原因放棄交握'],
      'Peer user canceled handshake.',
    ),
    alert(
      'no_renegotiation',
      100,
      'NO_RENEGOTIATION_ALERT',
      ['Server refused to renegotiate', '伺服器拒絕重新交涉'],
      undefined,
      'Peer does not permit renegotiation of SSL security parameters.',
    ),
    alert(
      'bad_certificate_status_response',
      113,
      'BAD_CERT_STATUS_RESPONSE_ALERT',
      ['OCSP answer refused', 'OCSP 回應遭拒'],
      undefined,
      'SSL peer was unable to get an OCSP response for its certificate.',
    ),
    {
      ...alert(
        'decryption_failed',
        21,
        'DECRYPTION_FAILED_ALERT',
        ['Server could not decrypt', '伺服器無法解密'],
        undefined,
        'Peer was unable to decrypt an SSL record it received.',
      ),
      ...RETIRED,
    },
    {
      ...alert(
        'decompression_failure',
        30,
        'DECOMPRESSION_FAILURE_ALERT',
        ['Server could not decompress', '伺服器無法解壓縮'],
        undefined,
        'SSL peer was unable to successfully decompress an SSL record it received.',
      ),
      ...RETIRED,
    },
    {
      ...alert(
        'export_restriction',
        60,
        'EXPORT_RESTRICTION_ALERT',
        ['Export rules broken', '違反出口限制'],
        undefined,
        'Peer reports negotiation not in compliance with export regulations.',
      ),
      ...RETIRED,
    },
    {
      ...alert(
        'certificate_unobtainable',
        111,
        'CERTIFICATE_UNOBTAINABLE_ALERT',
        ['Certificate not to be had from its URL', '無法從 URL 取得憑證'],
        undefined,
        'SSL peer could not obtain your certificate from the supplied URL.',
      ),
      ...RETIRED,
    },
    {
      ...alert(
        'bad_certificate_hash_value',
        114,
        'BAD_CERT_HASH_VALUE_ALERT',
        ['Wrong hash of a certificate', '憑證雜湊錯誤'],
        undefined,
        'SSL peer reported bad certificate hash value.',
      ),
      ...RETIRED,
    },
  ],
);
