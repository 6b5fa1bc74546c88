import type { EntryId } from '../knowledge/entry';
import { hresultIds } from '../knowledge/hresult';
import { normalise } from './words';

/** What has a code: an entry of the knowledge, or as much of one as a search by code needs. */
export interface Coded {
  readonly id: EntryId;
  readonly aliases?: readonly string[];
}

/** Finds entries by their codes; a result is the position of an entry among those given. */
export interface CodeIndex {
  /**
   * The entries whose code a query is or begins, best first: the code itself, other spellings of it, codes that begin with
   * it, then codes with a part that does (`cert` in `ERR_CERT_DATE_INVALID`) where the query looks like a code.
   */
  find(query: string): readonly number[];
  /** The entry whose code or other spelling a query is, and not merely begins. */
  exact(query: string): number | undefined;
}

interface Spelling {
  readonly entry: number;
  readonly rank: number;
}

/** How good a match is, the less the better. One that ends within a word of the code is half a step worse. */
const CODE = 0;
const ALIAS = 1;
/** `connection refused` is how people say `ERR_CONNECTION_REFUSED`. */
const SPOKEN = 2;
const BEGINS = 3;
const PART = 6;

/** What people put before a code that says nothing of which one it is. */
const NOISE =
  /^(?:net::|(?:http )?error code:? |http error |error:? |status code:? |status:? |(?:http|iis)[: ](?=\s*-?\d))\s*/;
/** What says which family a number belongs to; without an entry in that family, the number is all there is. */
const FAMILY = /^(?:ftp|win32|hresult|asp|ancm)(?: error)?[: ]\s*(?=-?\d)/;
/** Where the names of errors come from; nobody says this part. */
const NAMESPACE = /^(?:err|error|ns_error|ns|sec_error|ssl_error|mozilla_pkix_error)_/;

/** Makes the index; among equals, the order of the entries is kept. */
export function createCodeIndex(entries: readonly Coded[]): CodeIndex {
  const bySpelling = new Map<string, Spelling[]>();
  const add = (text: string, spelling: Spelling) => {
    const known = bySpelling.get(text);
    if (known) known.push(spelling);
    else bySpelling.set(text, [spelling]);
  };
  for (const [entry, { id, aliases = [] }] of entries.entries()) {
    add(canonical(id), { entry, rank: CODE });
    addName(id.slice(id.indexOf('/') + 1), { entry, rank: CODE }, add);
    for (const alias of aliases) addName(alias, { entry, rank: ALIAS }, add);
  }
  const spellings = [...bySpelling.keys()].sort();
  const byId = new Map<string, number>(entries.map(({ id }, at) => [id, at]));

  function lookUp(query: string): ReadonlyMap<number, number> {
    const wanted = canonical(query);
    const best = new Map<number, number>();
    const offer = (entry: number, score: number) => {
      if (score < (best.get(entry) ?? Number.POSITIVE_INFINITY)) best.set(entry, score);
    };
    if (!/[^_]/.test(wanted)) return best;
    const isCode = /[\d_]/.test(query);
    for (let at = lowerBound(spellings, wanted); at < spellings.length; at++) {
      const spelling = spellings[at];
      if (!spelling?.startsWith(wanted)) break;
      const isWhole = spelling.length === wanted.length;
      const within = /^[a-z\d]/.test(spelling.slice(wanted.length)) ? 0.5 : 0;
      for (const { entry, rank } of bySpelling.get(spelling) ?? []) {
        // A plain word is sooner one of a text than a part or the beginning of some other spelling.
        const isMeant = isCode || rank === CODE || (isWhole && rank !== PART);
        if (isMeant && (isWhole || rank !== SPOKEN)) offer(entry, isWhole ? rank : rank + BEGINS + within);
      }
    }
    for (const id of hresultIds(query.trim())) {
      const entry = byId.get(id);
      if (entry !== undefined) offer(entry, ALIAS / 2);
    }
    return best;
  }

  /** The query as it is, then without what people put before a code. */
  function scores(query: string): ReadonlyMap<number, number> {
    const whole = normalise(query).trim();
    const best = new Map(lookUp(whole));
    const bare = withoutNoise(whole);
    if (bare !== whole) {
      // `Error 520` is a spelling of Cloudflare's, before it is any other 520.
      const later = best.size > 0 ? (ALIAS + SPOKEN) / 2 : 0;
      for (const [entry, score] of lookUp(bare)) if (!best.has(entry)) best.set(entry, score + later);
    }
    return best.size > 0 ? best : lookUp(bare.replace(FAMILY, ''));
  }

  return {
    find(query) {
      return [...scores(query)]
        .sort(([a, left], [b, right]) => left - right || a - b)
        .map(([entry]) => entry);
    },
    exact(query) {
      const found = scores(query);
      const [first] = [...found].sort(([a, left], [b, right]) => left - right || a - b);
      return first && first[1] < SPOKEN ? first[0] : undefined;
    },
  };
}

/** A query in lower case without what people put before a code: `404.13` of `http error 404.13`. */
export function withoutNoise(query: string): string {
  return query.replace(NOISE, '');
}

/** Blanks and the marks between the words of a code are one and the same: `ftp 530` is `ftp/530`. */
function canonical(text: string): string {
  return normalise(text)
    .trim()
    .replace(/[\s/_:-]+/g, '_');
}

/** Adds a code or alias, what is said of it, and what is left of it from each of its parts on. */
function addName(name: string, spelling: Spelling, add: (text: string, spelling: Spelling) => void): void {
  const text = canonical(name);
  add(text, spelling);
  // A sentence has no parts that anyone would look for as a code.
  if (name.includes(' ')) return;
  const { entry } = spelling;
  const spoken = text.replace(NAMESPACE, '');
  if (spoken !== text && spoken.includes('_')) add(spoken, { entry, rank: SPOKEN });
  for (let at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
    if (at + 1 < text.length) add(text.slice(at + 1), { entry, rank: PART });
  }
}

function lowerBound(spellings: readonly string[], wanted: string): number {
  let low = 0;
  let high = spellings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spellings[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
