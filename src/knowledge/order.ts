import { FAMILIES } from './entry';

const RANKS = new Map<string, number>(FAMILIES.map((family, rank) => [family, rank]));

/** Orders entry ids: by family, then by status and sub-status as numbers, then by name. */
export function compareIds(a: string, b: string): number {
  const left = split(a);
  const right = split(b);
  return (
    left.rank - right.rank ||
    left.status - right.status ||
    left.substatus - right.substatus ||
    (a < b ? -1 : a > b ? 1 : 0)
  );
}

function split(id: string): { rank: number; status: number; substatus: number } {
  const [family = '', code = ''] = id.split('/');
  const [status, substatus] = code.split('.');
  return {
    rank: RANKS.get(family) ?? RANKS.size,
    // `4xx` comes after every number of its class.
    status: Number(status?.replace('xx', '99')) || 0,
    // An entry without a sub-status comes before the one with sub-status 0.
    substatus: substatus === undefined ? -1 : Number(substatus) || 0,
  };
}
