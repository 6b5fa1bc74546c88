import { type Cause, defineTable, type Entry, type EntryId } from '../../entry';
import { BROKEN_STREAM, DTLS_ONLY, SERVER_ONLY } from './firefox-nss-records-malformed';

const ECHO: Cause = {
  id: 'echo',
  label: { en: 'the port echoes what it gets', 'zh-TW': '連接埠將收到的資料原樣送回' },
  why: {
    en: "The other end sent a client's message: it is a test service, or a proxy that loops to itself.",
    'zh-TW': '對方送出用戶端的訊息：可能是測試服務，或 Proxy 形成迴圈。',
  },
  check: {
    en: '`netstat -ano` on the server names the process at port {port}.',
    'zh-TW': '伺服器上的 `netstat -ano` 會列出使用連接埠 {port} 的處理序。',
  },
  fix: [
    {
      en: 'Stop that process, then see that HTTP.sys has a certificate for the port.',
      'zh-TW': '停止該處理序，然後確認 HTTP.sys 在該連接埠有憑證。',
      command: 'netsh http show sslcert',
    },
  ],
};

const LATE_CLIENT_CERTIFICATE: Cause = {
  id: 'client-certificate-late',
  label: { en: 'client certificate asked for too late', 'zh-TW': '過晚要求用戶端憑證' },
  why: {
    en: 'The server asks for a client certificate after the TLS 1.3 handshake, which Firefox does not take.',
    'zh-TW': '伺服器在 TLS 1.3 交握之後才要求用戶端憑證，但 Firefox 不接受。',
  },
  check: {
    en: 'Only paths that want client certificates fail.',
    'zh-TW': '只有要求用戶端憑證的路徑失敗。',
  },
  fix: [
    {
      en: 'Tick Disable TLS 1.3 over TCP in the HTTPS binding (Windows Server 2022 or later).',
      'zh-TW': '在 HTTPS 繫結勾選「停用 TLS 1.3 over TCP」（Windows Server 2022 以上）。',
    },
    {
      en: 'Or make its `sslcert` entry again with `clientcertnegotiation=enable`.',
      'zh-TW': '或加上 `clientcertnegotiation=enable` 重建其 `sslcert` 項目。',
      command: 'netsh http show sslcert',
    },
  ],
};

const MEANING = {
  en: 'The server sent this at a moment when TLS does not allow it.',
  'zh-TW': '伺服器在 TLS 不允許的時機傳送了此內容。',
} as const;

/** A message at the wrong moment: the end of its code, its name, and what Firefox calls it; without that, webRequest gives the bare name. */
function unexpected(code: string, name: string, kind?: 'handshake message' | 'record') {
  const id: EntryId = `net/SSL_ERROR_RX_UNEXPECTED_${code}`;
  return {
    id,
    title: { en: `Unexpected ${name}`, 'zh-TW': `非預期的 ${name}` },
    meaning: MEANING,
    ...(kind !== undefined && { aliases: [`SSL received an unexpected ${name} ${kind}.`] }),
  } satisfies Partial<Entry>;
}

/** Firefox: the server sent a TLS message or record out of turn. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    group: 'tls',
    causes: [BROKEN_STREAM],
    seeAlso: ['net/SSL_ERROR_RX_RECORD_TOO_LONG'],
    sources: ['https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h'],
  },
  [
    unexpected('HELLO_REQUEST', 'Hello Request', 'handshake message'),
    { ...unexpected('CLIENT_HELLO', 'Client Hello', 'handshake message'), causes: [ECHO, BROKEN_STREAM] },
    unexpected('SERVER_HELLO', 'Server Hello', 'handshake message'),
    unexpected('CERTIFICATE', 'Certificate', 'handshake message'),
    unexpected('SERVER_KEY_EXCH', 'Server Key Exchange', 'handshake message'),
    {
      ...unexpected('CERT_REQUEST', 'Certificate Request', 'handshake message'),
      causes: [LATE_CLIENT_CERTIFICATE, BROKEN_STREAM],
      seeAlso: ['net/SSL_ERROR_RENEGOTIATION_NOT_ALLOWED', 'iis/403.7'],
    },
    unexpected('HELLO_DONE', 'Server Hello Done', 'handshake message'),
    unexpected('CERT_VERIFY', 'Certificate Verify', 'handshake message'),
    {
      ...unexpected('CLIENT_KEY_EXCH', 'Client Key Exchange', 'handshake message'),
      causes: [ECHO, BROKEN_STREAM],
    },
    unexpected('FINISHED', 'Finished', 'handshake message'),
    unexpected('CHANGE_CIPHER', 'Change Cipher Spec', 'record'),
    unexpected('ALERT', 'Alert', 'record'),
    unexpected('HANDSHAKE', 'Handshake', 'record'),
    unexpected('APPLICATION_DATA', 'Application Data', 'record'),
    unexpected('NEW_SESSION_TICKET', 'New Session Ticket', 'handshake message'),
    {
      ...unexpected('UNCOMPRESSED_RECORD', 'uncompressed', 'record'),
      title: { en: 'Unexpected uncompressed record', 'zh-TW': '非預期的未壓縮記錄' },
      legacy: true,
    },
    { ...unexpected('HELLO_VERIFY_REQUEST', 'Hello Verify Request', 'handshake message'), ...DTLS_ONLY },
    unexpected('CERT_STATUS', 'Certificate Status', 'handshake message'),
    unexpected('ENCRYPTED_EXTENSIONS', 'Encrypted Extensions'),
    {
      ...unexpected('EXTENSION', 'extension'),
      title: { en: 'Unexpected extension', 'zh-TW': '非預期的擴充' },
    },
    unexpected('HELLO_RETRY_REQUEST', 'Hello Retry Request'),
    { ...unexpected('END_OF_EARLY_DATA', 'End Of Early Data'), ...SERVER_ONLY },
    unexpected('KEY_UPDATE', 'Key Update'),
    {
      ...unexpected('RECORD_TYPE', 'record type'),
      title: { en: 'Unexpected record type', 'zh-TW': '非預期的記錄類型' },
    },
  ],
);
