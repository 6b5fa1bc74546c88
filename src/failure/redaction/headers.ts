import type { Header } from '../failure';
import { isHarmless, REDACTED } from './marker';
import { isSecretHeader } from './names';
import { redactText } from './text';

/** The authentication schemes that may be shown; what is not listed could be the secret itself. */
const SCHEME =
  /^\s*(?:basic|bearer|digest|negotiate|ntlm|kerberos|dpop|hawk|hoba|mutual|scram-sha-\d+|aws4-hmac-sha256|sharedkey(?:lite)?)(?=\s|$)/i;

/** Attributes of a cookie (RFC 6265 and its successor) whose values say how it is kept, not what it holds. */
const ATTRIBUTE =
  /^\s*(?:expires|max-age|domain|path|samesite|secure|httponly|partitioned|priority|version|comment)\s*(?:=|$)/i;

function redactCredentials(value: string): string {
  const scheme = SCHEME.exec(value)?.[0];
  if (scheme === undefined) return value.trim() === '' ? value : REDACTED;
  return value.length === scheme.length ? value : `${scheme} ${REDACTED}`;
}

function redactPair(pair: string): string {
  const equals = pair.indexOf('=');
  if (equals >= 0)
    return pair.slice(equals + 1).trim() === '' ? pair : `${pair.slice(0, equals + 1)}${REDACTED}`;
  const indent = pair.length - pair.trimStart().length;
  return pair.trim() === '' ? pair : pair.slice(0, indent) + REDACTED;
}

function redactAttribute(attribute: string): string {
  if (!ATTRIBUTE.test(attribute)) return redactPair(attribute);
  // Cookies that a proxy or a client joined with a comma: `Path=/, next=secret`.
  const [own = '', ...joined] = attribute.split(/(?<=,)/);
  return own + joined.map((part) => (part.includes('=') ? redactPair(part) : part)).join('');
}

function redactSetCookie(value: string): string {
  // Browsers join several of these headers by line breaks.
  return value
    .split('\n')
    .map((line) => {
      const [pair = '', ...attributes] = line.split(';');
      return [redactPair(pair), ...attributes.map(redactAttribute)].join(';');
    })
    .join('\n');
}

/** The header's value without secrets; names of cookies, their attributes, and schemes stay. */
export function redactHeaderValue(name: string, value: string): string {
  switch (name.trim().toLowerCase()) {
    case 'authorization':
    case 'proxy-authorization':
      return redactCredentials(value);
    case 'cookie':
      return value.split(';').map(redactPair).join(';');
    case 'set-cookie':
    case 'set-cookie2':
      return redactSetCookie(value);
    default:
      if (isSecretHeader(name)) return isHarmless(value.trim()) ? value : REDACTED;
      return redactText(value);
  }
}

/** A copy of the headers without secrets. */
export function redactHeaders(headers: readonly Header[]): readonly Header[] {
  return headers.map(({ name, value }) => ({ name, value: redactHeaderValue(name, value) }));
}
