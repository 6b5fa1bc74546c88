import { type Failure, parseUrl } from '../../failure/failure';

/** Where a request went. */
export interface Place {
  readonly url: URL;
  readonly host: string;
  readonly port: number;
  /** Whether TLS is spoken there. */
  readonly secure: boolean;
  /** `host:port`, to which everything about a connection is bound. */
  readonly authority: string;
}

/** The schemes that connect, with their ports: RFC 9110, section 4.2, and RFC 6455, section 3. */
const PORTS: ReadonlyMap<string, number> = new Map([
  ['http:', 80],
  ['https:', 443],
  ['ws:', 80],
  ['wss:', 443],
]);

/** Where a request went; undefined for what needs no connection, such as `blob:` and `file:`. */
export function placeOf({ url: text }: Failure): Place | undefined {
  const url = parseUrl(text);
  const usual = url && PORTS.get(url.protocol);
  if (url === undefined || usual === undefined) return undefined;
  const port = url.port === '' ? usual : Number(url.port);
  return { url, host: url.hostname, port, secure: usual === 443, authority: `${url.hostname}:${port}` };
}
