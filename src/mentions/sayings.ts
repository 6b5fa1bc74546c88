import type { Claim, Line } from './reader';

/** What programs say of a failed connection, and the entry for the same fault. The first that fits is meant. */
const SAYINGS: readonly { readonly says: RegExp; readonly id: string }[] = [
  { says: /certificate has expired|certificate is not yet valid/i, id: 'net/ERR_CERT_DATE_INVALID' },
  {
    says: /no alternative certificate subject name matches|does not match target host|certificate subject name .{0,200}does not match/i,
    id: 'net/ERR_CERT_COMMON_NAME_INVALID',
  },
  {
    says: /SSL certificate problem|unable to get local issuer certificate|self[- ]signed certificate/i,
    id: 'net/ERR_CERT_AUTHORITY_INVALID',
  },
  {
    says: /wrong version number|alert protocol version|no protocols available|unsupported protocol|handshake failure/i,
    id: 'net/ERR_SSL_VERSION_OR_CIPHER_MISMATCH',
  },
  { says: /Could not resolve host|getaddrinfo ENOTFOUND/i, id: 'net/ERR_NAME_NOT_RESOLVED' },
  { says: /Connection refused|actively refused it/i, id: 'net/ERR_CONNECTION_REFUSED' },
  { says: /Connection reset by peer|Connection was reset/i, id: 'net/ERR_CONNECTION_RESET' },
  { says: /Network is unreachable|No route to host/i, id: 'net/ERR_ADDRESS_UNREACHABLE' },
  {
    says: /Connection timed out|Failed to connect to .{0,200}(?:Timed out|Timeout)/i,
    id: 'net/ERR_CONNECTION_TIMED_OUT',
  },
  { says: /Empty reply from server/i, id: 'net/ERR_EMPTY_RESPONSE' },
];

/** Whether any of them fits; most lines say nothing of the kind. */
const ANY = new RegExp(SAYINGS.map(({ says }) => says.source).join('|'), 'i');

/** What a line says of a failed connection, if anything. */
export function saying({ text, from }: Line): Claim | undefined {
  if (!ANY.test(text)) return undefined;
  for (const { says, id } of SAYINGS) {
    const match = says.exec(text);
    if (!match) continue;
    const start = from + match.index;
    return { from: start, to: start + match[0].length, spellings: [id] };
  }
  return undefined;
}

/**
 * curl's exit codes and the entry for the same fault.
 * @see https://curl.se/libcurl/c/libcurl-errors.html
 */
export const CURL_EXITS: Readonly<Record<string, string>> = {
  '3': 'net/ERR_INVALID_URL',
  '5': 'net/ERR_PROXY_CONNECTION_FAILED',
  '6': 'net/ERR_NAME_NOT_RESOLVED',
  '7': 'net/ERR_CONNECTION_REFUSED',
  '9': 'ftp/550',
  '16': 'net/ERR_HTTP2_PROTOCOL_ERROR',
  '18': 'net/ERR_CONTENT_LENGTH_MISMATCH',
  '28': 'net/ERR_TIMED_OUT',
  '35': 'net/ERR_SSL_PROTOCOL_ERROR',
  '47': 'net/ERR_TOO_MANY_REDIRECTS',
  '52': 'net/ERR_EMPTY_RESPONSE',
  '55': 'net/ERR_CONNECTION_RESET',
  '56': 'net/ERR_CONNECTION_RESET',
  '58': 'net/ERR_BAD_SSL_CLIENT_AUTH_CERT',
  '60': 'net/ERR_CERT_AUTHORITY_INVALID',
  '61': 'net/ERR_CONTENT_DECODING_FAILED',
  '67': 'ftp/530',
  '78': 'ftp/550',
  '92': 'net/ERR_HTTP2_PROTOCOL_ERROR',
  '95': 'net/ERR_QUIC_PROTOCOL_ERROR',
};

/**
 * Names that Node.js and what is built on it give to faults, and the browser's for the same.
 * @see https://nodejs.org/api/errors.html#common-system-errors
 */
export const NODE_NAMES: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'net/ERR_CERT_DATE_INVALID',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'net/ERR_CERT_AUTHORITY_INVALID',
  EAI_AGAIN: 'net/ERR_NAME_RESOLUTION_FAILED',
  ECONNABORTED: 'net/ERR_CONNECTION_ABORTED',
  ECONNREFUSED: 'net/ERR_CONNECTION_REFUSED',
  ECONNRESET: 'net/ERR_CONNECTION_RESET',
  EHOSTUNREACH: 'net/ERR_ADDRESS_UNREACHABLE',
  ENETUNREACH: 'net/ERR_ADDRESS_UNREACHABLE',
  ENOTFOUND: 'net/ERR_NAME_NOT_RESOLVED',
  ERR_TLS_CERT_ALTNAME_INVALID: 'net/ERR_CERT_COMMON_NAME_INVALID',
  ETIMEDOUT: 'net/ERR_CONNECTION_TIMED_OUT',
  SELF_SIGNED_CERT_IN_CHAIN: 'net/ERR_CERT_AUTHORITY_INVALID',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'net/ERR_CERT_AUTHORITY_INVALID',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'net/ERR_CERT_AUTHORITY_INVALID',
};
