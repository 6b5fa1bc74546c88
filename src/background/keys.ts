/**
 * Where each thing lies in session storage. Every record has a key of its own, made from the event alone,
 * so that a listener can write it at once, without first reading anything.
 */
export type StoredKind = 'failure' | 'page' | 'dropped' | 'hop' | 'response' | 'gaps';

const PREFIX = { failure: 'f', page: 'p', dropped: 'd', hop: 'h', response: 'r', gaps: 'g' } as const;

export const failureKey = (tabId: number, id: string): string => `${PREFIX.failure}/${tabId}/${id}`;
export const pageKey = (tabId: number, id: string): string => `${PREFIX.page}/${tabId}/${id}`;
export const droppedKey = (tabId: number): string => `${PREFIX.dropped}/${tabId}`;
export const hopKey = (requestId: string, at: number): string => `${PREFIX.hop}/${requestId}/${at}`;
export const responseKey = (id: string): string => `${PREFIX.response}/${id}`;
export const GAPS_KEY = PREFIX.gaps;

/** What a key holds; undefined for a key that is none of ours. */
export function kindOf(key: string): StoredKind | undefined {
  const prefix = key.split('/', 1)[0];
  if (prefix === PREFIX.failure) return 'failure';
  if (prefix === PREFIX.page) return 'page';
  if (prefix === PREFIX.dropped) return 'dropped';
  if (prefix === PREFIX.hop) return 'hop';
  if (prefix === PREFIX.response) return 'response';
  return prefix === PREFIX.gaps ? 'gaps' : undefined;
}
