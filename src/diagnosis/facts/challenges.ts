import type { Exchange } from '../../failure/exchange';

/** One authentication scheme that a 401 offers. */
export interface Challenge {
  /** As sent, such as `Negotiate`. */
  readonly scheme: string;
  /** What follows the scheme: a token such as NTLM's, or the first parameter; empty when nothing does. */
  readonly rest: string;
  /** Names of the parameters, in lower case. */
  readonly parameters: readonly string[];
}

const LONGEST = 2000;
const PIECE = /(?:"(?:[^"\\]|\\.)*"|[^,\n])+/g;
const PARAMETER = /^([\w-]+)\s*=(?!=*$)/;
const SCHEME = /^([A-Za-z][\w-]*)(?:[ \t]+(.*))?$/;

/**
 * The schemes in `WWW-Authenticate`, in the order offered, whether in headers of their own, in one with commas or, as
 * DevTools joins them, with line breaks: RFC 9110, section 11.6.1.
 */
export function challengesOf({ failure }: Exchange): readonly Challenge[] {
  return failure.responseHeaders
    .filter(({ name }) => name.toLowerCase() === 'www-authenticate')
    .flatMap(({ value }) => challengesIn(value.slice(0, LONGEST)));
}

function challengesIn(value: string): readonly Challenge[] {
  const found: { scheme: string; rest: string; parameters: string[] }[] = [];
  for (const [piece] of value.matchAll(PIECE)) {
    const text = piece.trim();
    const parameter = PARAMETER.exec(text)?.[1];
    if (parameter !== undefined) {
      found.at(-1)?.parameters.push(parameter.toLowerCase());
      continue;
    }
    const [, scheme, rest = ''] = SCHEME.exec(text) ?? [];
    if (scheme === undefined) continue;
    const first = PARAMETER.exec(rest)?.[1];
    found.push({ scheme, rest, parameters: first === undefined ? [] : [first.toLowerCase()] });
  }
  return found;
}

/** The schemes' names, each once: `Negotiate, NTLM`. Undefined when none is offered. */
export function schemesText(challenges: readonly Challenge[]): string | undefined {
  const names = [...new Set(challenges.map(({ scheme }) => scheme))];
  return names.length === 0 ? undefined : names.join(', ');
}

/**
 * Whether a 401 is a step of a handshake: it carries the server's half of one, or a success of the same request followed
 * an offer of Windows authentication.
 */
export function isHandshakeStep({ failure }: Exchange, challenges: readonly Challenge[]): boolean {
  return (
    challenges.some(({ rest, parameters }) => rest !== '' && parameters.length === 0) ||
    (failure.followedBy !== undefined && challenges.some(isWindowsScheme))
  );
}

/** Whether the scheme is Windows authentication, which takes more than one round trip (RFC 4559; MS-NTHT). */
export function isWindowsScheme({ scheme }: Challenge): boolean {
  return /^(?:Negotiate|NTLM|Kerberos)$/i.test(scheme);
}
