import type { EntryId } from './entry';

/** What a browser or a server says of a failed request; a `Failure` is one. */
export interface Code {
  /** HTTP status; 0 when there was no response. */
  readonly status: number;
  /** IIS's sub-status, such as the 13 of 404.13. */
  readonly substatus?: number | undefined;
  /** The browser's error: `net::ERR_X`, `NS_ERROR_X`, or a name without its prefix. */
  readonly error?: string | undefined;
}

/** The ids that have an entry; a `Set` of them will do. */
export interface KnownIds {
  has(id: EntryId): boolean;
  /** Other spellings, in lower case, with the id that each stands for. */
  readonly aliases?: ReadonlyMap<string, EntryId>;
}

/** Who adds sub-statuses to HTTP's numbers. */
const SUBSTATUS_FAMILIES = ['iis', 'ancm'] as const;

const LONGEST_ERROR = 200;
const ERROR_PREFIXES = ['', 'ERR_', 'NS_ERROR_'];

/**
 * The id of the most precise entry for a code: `iis/404.13` or `ancm/500.30`, else `http/404`, else the entry of the
 * vendor whose number it is, else `http/4xx`.
 * A code with none of these keeps its own number or name as an id (`http/999`, `net/ERR_X`), for which a catalogue
 * makes a generic text.
 */
export function entryIdFor(code: Code, known: KnownIds): EntryId {
  const error = code.error?.trim();
  if (error) return errorId(error, known);
  if (code.status <= 0) return 'net/UNKNOWN';
  if (code.substatus !== undefined) {
    const dotted = `${code.status}.${code.substatus}`;
    const precise = SUBSTATUS_FAMILIES.map((family): EntryId => `${family}/${dotted}`).find((id) =>
      known.has(id),
    );
    if (precise !== undefined) return precise;
  }
  const plain: EntryId = `http/${code.status}`;
  if (known.has(plain)) return plain;
  // A number that HTTP leaves free, such as Cloudflare's 520, is an alias of the entry of who made it up.
  const named = known.aliases?.get(String(code.status));
  if (named !== undefined) return named;
  const wide: EntryId = `http/${Math.floor(code.status / 100)}xx`;
  return known.has(wide) ? wide : plain;
}

/** The reverse: the code that an id stands for. */
export function codeOf(id: EntryId): Code {
  const number = /^(?:http|iis|ancm)\/(\d{1,4})(?:\.(\d{1,5}))?$/.exec(id);
  if (number === null) return { status: 0, error: id.slice(id.indexOf('/') + 1) };
  const [, status, substatus] = number;
  return substatus === undefined
    ? { status: Number(status) }
    : { status: Number(status), substatus: Number(substatus) };
}

function errorId(error: string, known: KnownIds): EntryId {
  const name = error.replace(/^net::/, '').slice(0, LONGEST_ERROR);
  for (const prefix of ERROR_PREFIXES) {
    const id: EntryId = `net/${prefix}${name}`;
    if (known.has(id)) return id;
  }
  const alias = known.aliases?.get(name.toLowerCase());
  if (alias !== undefined) return alias;
  const inner = madeUpFrom(name).find((each) => known.has(`net/${each}`));
  return `net/${inner ?? name}`;
}

/**
 * Firefox makes names up where it has none: `NS_ERROR_NET_UNKNOWN_8`, and
 * `NS_ERROR_GENERATE_FAILURE(NS_ERROR_MODULE_SECURITY, SEC_ERROR_UNKNOWN_ISSUER)`, in which the last name is the error.
 */
function madeUpFrom(name: string): readonly string[] {
  return [...(name.match(/[A-Z][A-Z0-9_]+/g) ?? []).toReversed(), name.replace(/_\d+$/, '')];
}
