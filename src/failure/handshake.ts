import { type Failure, type Header, headerValue } from './failure';

/** Windows authentication, which takes more than one round trip: RFC 4559; MS-NTHT. */
const WINDOWS_SCHEME = /(?:^|[,\s])(?:Negotiate|NTLM|Kerberos)(?:[\s,]|$)/i;

/** Whether the failure is a 401 that offers Windows authentication, and so may be a step of its handshake. */
export function offersHandshake({ status, responseHeaders }: Failure): boolean {
  return (
    status === 401 &&
    responseHeaders.some(
      ({ name, value }) => name.toLowerCase() === 'www-authenticate' && WINDOWS_SCHEME.test(value),
    )
  );
}

/** Whether a request carries a message of Windows authentication, as all steps but the first do. */
export function carriesHandshake(requestHeaders: readonly Header[]): boolean {
  return /^(?:Negotiate|NTLM|Kerberos) /i.test(headerValue(requestHeaders, 'authorization') ?? '');
}

/** Whether the failure was such a step: the same request succeeded soon after. */
export function wasHandshake(failure: Failure): boolean {
  return failure.followedBy !== undefined && offersHandshake(failure);
}
