/**
 * Which names announce a secret.
 *
 * - `strong`: a secret wherever the name stands: in a URL, in JSON, in markup, in a form.
 * - `weak`: a secret as a parameter of a URL or a form (OAuth's `code` and `state`, an API's `key`),
 *   an everyday word elsewhere (`"code": 404`, `<add key="…">`).
 * - `none`: no secret.
 */
export type Strength = 'strong' | 'weak' | 'none';

const WEAK = new Set(['code', 'state', 'key']);

const EXACT = new Set(
  [
    'auth authorization proxyauthorization cookie setcookie jwt sid session ticket sig hmac otp sas',
    'pass pwd passphrase csrf xsrf assertion clientassertion codeverifier wresult',
    'samlresponse samlrequest samlart phpsessid',
  ].flatMap((line) => line.split(' ')),
);

const PARTS = [
  'token',
  'secret',
  'password',
  'passwd',
  'apikey',
  'signature',
  'credential',
  'sessionid',
  'sessionkey',
  'aspxauth',
  // Keys of Azure, AWS and ASP.NET's `machineKey`; not just any key, so that cache keys stay readable.
  'accesskey',
  'accountkey',
  'subscriptionkey',
  'functionskey',
  'privatekey',
  'validationkey',
  'decryptionkey',
];

/** Names that hold one of the parts and are public; the first stands in every .NET assembly's full name. */
const PUBLIC = ['publickeytoken', 'tokentype', 'passwordformat', 'cancellationtoken'];

const HEADER_PARTS = ['token', 'secret', 'password', 'apikey', 'session'];
const HEADER_EXACT = new Set(['xauthkey', 'xfunctionskey', 'ocpapimsubscriptionkey', 'xmsclientprincipal']);

/** The longest name that is looked at; of a longer run only its end can be a name. */
const LONGEST = 64;

function plain(name: string): string {
  return name
    .slice(-LONGEST)
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');
}

/** How surely the value under this name of a parameter, property or attribute is a secret. */
export function strengthOf(name: string): Strength {
  const key = plain(name);
  if (WEAK.has(key)) return 'weak';
  if (EXACT.has(key)) return 'strong';
  if (PUBLIC.some((known) => key.endsWith(known))) return 'none';
  return PARTS.some((part) => key.includes(part)) ? 'strong' : 'none';
}

/** Whether the whole value of the header with this name is a secret. */
export function isSecretHeader(name: string): boolean {
  const key = plain(name);
  return HEADER_EXACT.has(key) || HEADER_PARTS.some((part) => key.includes(part));
}
