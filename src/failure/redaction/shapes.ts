import { REDACTED } from './marker';

/**
 * Secrets known by their form, whatever they are called. Every pattern here either consumes what it
 * looked at or gives up within a bounded distance, so that no text takes more than linear time.
 */

/** `scheme://user:password@host`, also with JSON's escaped slashes. Up to the last `@` before the path. */
const USERINFO = /(:(?:\\?\/){2}|^\/\/)[^/?#\s"'<>\\]+@/g;

/** The same, percent-encoded once or more within another URL. */
const ENCODED_USERINFO =
  /(%(?:25)*3A(?:%(?:25)*2F){2})(?:[^/?#&\s"'<>\\%]|%(?!(?:25)*(?:2F|3F|23|26|40)))+(%(?:25)*40|@)/gi;

function withoutUserinfo(text: string): string {
  return text.replace(USERINFO, `$1${REDACTED}@`).replace(ENCODED_USERINFO, `$1${REDACTED}$2`);
}

/** A JSON Web Token: base64url of `{"`, a dot, base64url of `{"`, a dot (RFC 7519). */
function withoutJwt(text: string): string {
  if (!text.includes('eyJ')) return text;
  return text.replace(/[\w.-]+/g, (run) => {
    const segments = run.split('.');
    const payload = segments.findIndex(
      (segment, i) =>
        segment.startsWith('eyJ') && i + 1 < segments.length && segments[i - 1]?.includes('eyJ') === true,
    );
    if (payload < 1) return run;
    const head = segments[payload - 1] ?? '';
    // What precedes in the same run may be an escape: `%3DeyJ…`.
    return [...segments.slice(0, payload - 1), head.slice(0, head.indexOf('eyJ')) + REDACTED].join('.');
  });
}

const CREDENTIALS =
  /\b(bearer|basic|negotiate|ntlm|kerberos)((?:\s|\+|%(?:25)*20){1,4})([\w.~+/%-]{8,})(={0,2})/gi;

/** Credentials after the name of their scheme; prose ("basic authentication") and parameters stay. */
function withoutCredentials(text: string): string {
  return text.replace(
    CREDENTIALS,
    (all: string, scheme: string, gap: string, blob: string, padding: string, at: number) => {
      const isParameter = padding !== '' && /[\w"'[]/.test(text.charAt(at + all.length));
      const isBlob = /\d|[a-z][A-Z]/.test(blob) || blob.length >= 20;
      return isParameter || !isBlob ? all : `${scheme}${gap}${REDACTED}`;
    },
  );
}

/** What ASP.NET Core's data protection wrote: cookies, antiforgery tokens. All begin with its magic header. */
const DATA_PROTECTION = /CfDJ8[\w-]{16,}/g;

/** ASP.NET's cookieless session and ticket, `/(S(…)F(…))/`, in a URL's path. */
const COOKIELESS = /\/\((?:[ASFX]\([^()/\s]+\))+\)/g;

/** The text without secrets that show by their form. */
export function redactShapes(text: string): string {
  return withoutCredentials(withoutJwt(withoutUserinfo(text)))
    .replace(DATA_PROTECTION, REDACTED)
    .replace(COOKIELESS, (part) => part.replace(/([ASFX])\([^()]+\)/g, `$1(${REDACTED})`));
}
