import type { Evidence } from '../evidence/finding';
import type { Exchange } from '../failure/exchange';
import type { Header } from '../failure/failure';

/** What a cause can rest on. Sizes are in bytes, lengths in characters, times in ms. */
export const BASES = [
  'status',
  'sub-status',
  'hresult',
  'error-code',
  'win32',
  'network-error',
  'answered-by',
  'page',
  'place',
  'path',
  'user',
  'request-id',
  'module',
  'notification',
  'handler',
  'exception',
  'response-header',
  'missing-header',
  'request-header',
  'method',
  'url',
  'extension',
  'url-part',
  'url-length',
  'query-length',
  'body-size',
  'headers-size',
  'header-size',
  'cookies-size',
  'duration',
  'redirects',
  'initiator',
  'protocol',
  'type',
  'followed-by',
  'worker',
] as const;

/** One thing that was seen and that speaks for a cause, such as a request's body of 45,000,000 bytes where 30,000,000 are allowed. */
export interface Basis {
  readonly of: (typeof BASES)[number];
  /** What was seen: a number in the unit of its kind, or a text as the request or the response has it. */
  readonly value: string | number;
  /** What it was compared with, in the same unit. */
  readonly limit?: number;
}

/** Longest text of a basis; more is quoted by the evidence. */
const LONGEST = 200;

function basis(of: Basis['of'], value: string | number, limit?: number): Basis {
  const shown = typeof value === 'string' ? value.slice(0, LONGEST) : value;
  return { of, value: shown, ...(limit === undefined ? {} : { limit }) };
}

/** A text or a number that was seen. */
export function seen(of: Basis['of'], value: string | number): Basis {
  return basis(of, value);
}

/** The same for what may not be there; nothing then. */
export function ifSeen(of: Basis['of'], value: string | number | undefined): readonly Basis[] {
  return value === undefined ? [] : [basis(of, value)];
}

/** A number beside the limit that it was compared with, in the same unit. */
export function measured(of: Basis['of'], value: number, limit: number): Basis {
  return basis(of, value, limit);
}

/** The response's status; for what ended without one, the browser's error. */
export function statusBasis({ failure }: Exchange): readonly Basis[] {
  if (failure.status !== 0) return [basis('status', failure.status)];
  return [basis('network-error', failure.error ?? 'unknown')];
}

/** The code that the response states: `404.13` and, where it has one, the HRESULT. */
export function statedBasis({ failure }: Exchange, { facts }: Evidence): readonly Basis[] {
  const { status = failure.status, substatus, hresult, errorCode } = facts;
  return [
    ...(substatus === undefined ? [] : [basis('sub-status', `${status}.${substatus}`)]),
    ...(hresult === undefined || /^0x0+$/.test(hresult) ? [] : [basis('hresult', hresult)]),
    ...(errorCode === undefined ? [] : [basis('error-code', errorCode)]),
  ];
}

/** Who wrote the response, where that is known. */
export function answererBasis({ answeredBy }: Evidence): readonly Basis[] {
  return answeredBy === undefined ? [] : [basis('answered-by', answeredBy.name)];
}

/** The code that the response states, who answered, and the status: what stands behind a request's own values. */
export function codeBasis(exchange: Exchange, evidence: Evidence): readonly Basis[] {
  return [...statedBasis(exchange, evidence), ...answererBasis(evidence), ...statusBasis(exchange)];
}

/** The number that a layer gave to the request, the first where there are several. */
export function requestIdBasis({ ids: [first] }: Evidence): readonly Basis[] {
  return first === undefined ? [] : [basis('request-id', `${first.name}: ${first.value}`)];
}

/** A header by its name, in whatever case; nothing when there is none. */
function namedHeader(
  of: 'request-header' | 'response-header',
  headers: readonly Header[],
  name: string,
): readonly Basis[] {
  const header = headers.find((each) => each.name.toLowerCase() === name.toLowerCase());
  return header === undefined ? [] : [basis(of, `${header.name}: ${header.value}`)];
}

/** A header of the response, as sent; nothing when there is none of this name. */
export function headerBasis({ failure }: Exchange, name: string): readonly Basis[] {
  return namedHeader('response-header', failure.responseHeaders, name);
}

/** A header of the request, as sent; nothing when there is none of this name or when DevTools was not there to see it. */
export function requestHeaderBasis({ requestHeaders = [] }: Exchange, name: string): readonly Basis[] {
  return namedHeader('request-header', requestHeaders, name);
}
