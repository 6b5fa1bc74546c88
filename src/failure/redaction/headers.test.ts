import { describe, expect, it } from 'vitest';
import { redactHeaderValue } from './headers';

const JWT = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';

describe('a header', () => {
  it.each([
    ['Authorization', 'Basic YW5uYTpwdw==', 'Basic [redacted]'],
    ['authorization', 'Bearer abc', 'Bearer [redacted]'],
    ['Authorization', 'Negotiate YIIGeg', 'Negotiate [redacted]'],
    ['Authorization', 'Digest username="anna", response="0f"', 'Digest [redacted]'],
    ['Authorization', 'my-own-secret', '[redacted]'],
    ['Authorization', 'my own secret', '[redacted]'],
    ['Proxy-Authorization', 'NTLM TlRMTVNTUAAD', 'NTLM [redacted]'],
    [
      'Cookie',
      'a=1; .ASPXAUTH=F00; flag; b="x=y"',
      'a=[redacted]; .ASPXAUTH=[redacted]; [redacted]; b=[redacted]',
    ],
    [
      'Set-Cookie',
      'sid=abc; Path=/; HttpOnly; SameSite=Lax',
      'sid=[redacted]; Path=/; HttpOnly; SameSite=Lax',
    ],
    ['Set-Cookie', 'a=1; Path=/\nb=2; Secure', 'a=[redacted]; Path=/\nb=[redacted]; Secure'],
    [
      'Set-Cookie',
      'a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT, b=2; Path=/',
      'a=[redacted]; Expires=Wed, 21 Oct 2026 07:28:00 GMT, b=[redacted]; Path=/',
    ],
    ['X-Api-Key', 'abc', '[redacted]'],
    ['X-Auth-Token', 'abc', '[redacted]'],
    ['X-CSRF-Token', 'abc', '[redacted]'],
    ['My-Client-Secret', 'abc', '[redacted]'],
    ['X-Session-Id', 'abc', '[redacted]'],
    ['X-Old-Password', 'abc', '[redacted]'],
    ['Location', '/a?token=abc', '/a?token=[redacted]'],
    ['Referer', 'https://u:p@a.test/?code=abcd', 'https://[redacted]@a.test/?code=[redacted]'],
    ['Link', '</a?sig=x>; rel="next", </b>; rel="prev"', '</a?sig=[redacted]>; rel="next", </b>; rel="prev"'],
    ['Refresh', '0; url=/a?sid=x', '0; url=/a?sid=[redacted]'],
    ['X-Debug', `user ${JWT} seen`, 'user [redacted] seen'],
    ['WWW-Authenticate', 'NTLM TlRMTVNTUAACAAAAHgAeADgA', 'NTLM [redacted]'],
    ['WWW-Authenticate', 'Negotiate oYG2MIGzoAMKAQGhCwYJ==', 'Negotiate [redacted]'],
  ])('%s: %s', (name, value, expected) => {
    expect(redactHeaderValue(name, value)).toBe(expected);
  });

  it.each([
    ['WWW-Authenticate', 'Negotiate, NTLM, Basic realm="www.contoso.com"'],
    [
      'WWW-Authenticate',
      'Bearer realm="api", error="invalid_token", error_description="The token expired at 07:28"',
    ],
    ['WWW-Authenticate', 'Bearer authorization_uri="https://login.contoso.com/common"'],
    ['Token-Expired', 'true'],
    ['Access-Control-Allow-Headers', 'Authorization, X-Api-Key'],
    ['Content-Type', 'text/html; charset=utf-8'],
    ['ETag', '"abc"'],
    ['Cookie', ''],
  ])('%s: %s stays', (name, value) => {
    expect(redactHeaderValue(name, value)).toBe(value);
  });
});
