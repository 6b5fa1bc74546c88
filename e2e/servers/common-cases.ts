/** What every web server fails at alike. */
import type { ServerCase } from './running-server';
import type { Place } from './start-server';

/** Longer than the 2 KB that our servers take. */
export const LONG_PATH = `/${'long/'.repeat(600)}`;
/** Longer than the 1 KB that our servers take. */
export const LONG_BODY = 'x'.repeat(4096);

/** What a browser gives up on, where `/truncated` leads to the back end that hangs up midway. */
export const BROKEN_OFF: readonly ServerCase[] = [
  { name: 'truncated body', path: '/truncated', expect: { error: 'ERR_CONTENT_LENGTH_MISMATCH' } },
  { name: 'redirect to itself', path: '/circle', expect: { error: 'ERR_TOO_MANY_REDIRECTS' } },
];

/** What a browser meets on ports that are not, or not as they should be, a web server's. */
export function unreachable({ ports, back }: Place): readonly ServerCase[] {
  const at = (port: number) => `//127.0.0.1:${port}/`;
  return [
    { name: 'HTTP to the TLS port', path: `http:${at(ports.tls)}`, expect: { status: 400 } },
    {
      name: 'connection refused',
      path: `http:${at(ports.closed)}`,
      expect: { error: 'ERR_CONNECTION_REFUSED' },
    },
    {
      name: 'connection reset',
      path: `http:${at(back.resetting)}`,
      expect: { error: 'ERR_CONNECTION_RESET' },
    },
    {
      name: 'untrusted certificate',
      path: `https:${at(ports.tls)}`,
      expect: { error: 'ERR_CERT_AUTHORITY_INVALID' },
    },
  ];
}
