/**
 * What a host name alone tells of where it leads: this machine, a private network's address, another address, a name
 * without a dot, a name that public DNS never has, or a name that it may have.
 */
export type HostKind = 'loopback' | 'private' | 'address' | 'short' | 'internal' | 'public';

/** RFC 1918 and, for addresses that a machine gave itself, RFC 3927. */
const PRIVATE_V4 = /^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)/;
/** RFC 4193 (`fc00::/7`) and RFC 4291, section 2.5.6 (`fe80::/10`). */
const PRIVATE_V6 = /^\[f(?:[cd][\da-f]{2}|e[89ab][\da-f]):/;
const V4 = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;

/**
 * Names that only a network of one's own has: RFC 6761 (`.test`, `.invalid`, `.example`), RFC 6762 with its appendix G,
 * RFC 8375 (`home.arpa`), and `.internal`, which ICANN set aside for them.
 */
const INTERNAL =
  /\.(?:local|test|invalid|example|internal|intranet|private|corp|home|lan|home\.arpa|localdomain)$/;

/** What kind of host this is, by its name as `URL` writes it (lower case, IPv6 in brackets). */
export function hostKindOf(host: string): HostKind {
  const name = host.replace(/\.$/, '');
  // RFC 6761, section 6.3: browsers take each of these names for this machine, without DNS.
  if (name === 'localhost' || name.endsWith('.localhost') || name === '[::1]') return 'loopback';
  if (name.startsWith('[')) return PRIVATE_V6.test(name) ? 'private' : 'address';
  if (V4.test(name)) {
    if (name.startsWith('127.')) return 'loopback';
    return PRIVATE_V4.test(name) ? 'private' : 'address';
  }
  if (!name.includes('.')) return 'short';
  return INTERNAL.test(name) ? 'internal' : 'public';
}

/** Whether the host is an address rather than a name. */
export function isAddress(host: string): boolean {
  return host.startsWith('[') || V4.test(host);
}
