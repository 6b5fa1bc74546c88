import { diagnose } from '../../diagnosis/diagnose';
import type { Diagnosis } from '../../diagnosis/diagnosis';
import { codeText } from '../../diagnosis/explain';
import type { Certainty, Evidence } from '../../evidence/finding';
import { readEvidence } from '../../evidence/read';
import { bounded } from '../../failure/bounds';
import { contentLengthIn, mediaTypeIn } from '../../failure/content';
import type { Exchange } from '../../failure/exchange';
import { type Failure, type Header, NO_TAB, type Witness } from '../../failure/failure';
import { authorityOf, type Subject, saidOf } from '../../failure/filter-subject';
import { type NoiseReason, noiseOf } from '../../failure/noise';
import type { Body } from '../har/body';
import type { NetworkEntry } from '../har/network-entry';
import { nameOf } from './name';
import { RecentlyUsed } from './recently-used';
import { type Summary, share } from './summary';

/** What is known of a response's body. */
export type BodyState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'loading' }
  /** The page has not read it; DevTools has it when it does. */
  | { readonly kind: 'unread' }
  /** DevTools has it no more, or never had: beside a large upload Chromium keeps no body. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'known'; readonly body: Body };

/** All that is known of a row and found out about it. */
interface Opened {
  readonly failure: Failure;
  /** DevTools' own entry, when it was open in time. */
  readonly entry: NetworkEntry | undefined;
  readonly exchange: Exchange;
  readonly evidence: Evidence;
  readonly diagnosis: Diagnosis;
}

/** What a row is packed of. */
interface Packed {
  readonly failure: Failure;
  readonly entry?: NetworkEntry | undefined;
}

/** Rows that stay open: what is in view, and what was looked at. */
const OPEN = 300;
const opened = new RecentlyUsed<Row, Opened>(OPEN);

function bodyOf({ text, tail, length }: Body): Pick<Exchange, 'body' | 'bodyTail' | 'bodyLength'> {
  return tail === undefined ? { body: text } : { body: text, bodyTail: tail, bodyLength: length };
}

function exchangeOf(failure: Failure, entry: NetworkEntry | undefined, body: BodyState): Exchange {
  if (!entry) return { failure };
  return {
    failure,
    requestHeaders: entry.requestHeaders,
    ...(entry.requestBodySize === undefined ? {} : { requestBodySize: entry.requestBodySize }),
    ...(entry.requestBody === undefined ? {} : { requestBody: entry.requestBody }),
    protocol: entry.protocol,
    startedAt: entry.startedAt,
    duration: entry.duration,
    timings: entry.timings,
    ...(entry.workerSource === undefined ? {} : { workerSource: entry.workerSource }),
    mimeType: entry.mimeType,
    ...(body.kind === 'known' ? bodyOf(body.body) : {}),
  };
}

/** DevTools knows all headers; extensions are told of no cookies. */
function withHeadersOf(failure: Failure, entry: NetworkEntry | undefined): Failure {
  return entry && entry.responseHeaders.length > 0
    ? bounded({ ...failure, responseHeaders: entry.responseHeaders })
    : failure;
}

/**
 * One line of the list: a failure with all that was found out about it. News make a new row.
 *
 * A list may hold a hundred thousand, so a row has only what lists sort, filter and group by; see `columns.ts` for what they look at
 * most. The rest is packed into a text, and evidence and diagnosis are made of it when someone looks ({@link exchange},
 * {@link evidence}, {@link diagnosis}).
 */
export class Row implements Subject, Summary {
  readonly id: string;
  readonly witness: Witness;
  readonly tabId: number;
  readonly method: string;
  url: string;
  lowerUrl: string;
  /** Whether {@link lowerUrl} lies together with those of other rows. */
  isGathered = false;
  /** See {@link nameOf}. */
  name: string;
  /** Host and port. */
  readonly host: string;
  readonly type: string;
  readonly documentId: string | undefined;
  readonly initiator: string | undefined;
  readonly ip: string | undefined;
  readonly status: number;
  readonly error: string | undefined;
  readonly endedAt: number;
  /** From start to end, in ms; NaN when unknown. */
  readonly duration: number;
  readonly mimeType: string;
  /** Of the response, in bytes; NaN when unknown. */
  readonly size: number;
  readonly prerender: boolean;
  readonly fromCache: boolean;
  /** Why it is no failure of the site; undefined where it is one. */
  readonly noiseReason: NoiseReason | undefined;
  readonly noise: boolean;
  /** Whether it is traffic without a tab, such as a service worker's. */
  readonly tabless: boolean;
  /** Whether DevTools logged it. */
  readonly logged: boolean;
  readonly body: BodyState;
  /** How far it was diagnosed. */
  read: 'not' | 'without words' | 'with words' = 'not';
  code: string;
  said: string;
  answeredBy: string | undefined = undefined;
  answererCertainty: Certainty | undefined = undefined;
  front: string | undefined = undefined;
  title: string | undefined = undefined;
  cause: string | undefined = undefined;
  certainty: Certainty | undefined = undefined;
  problem = '';
  readonly #packed: string;

  constructor(record: Failure, entry: NetworkEntry | undefined, body: BodyState) {
    const headers =
      entry && entry.responseHeaders.length > 0 ? entry.responseHeaders : record.responseHeaders;
    const lower = record.url.toLowerCase();
    this.id = record.id;
    this.witness = record.witness;
    this.tabId = record.tabId;
    this.method = share(record.method);
    this.url = record.url;
    this.lowerUrl = lower === record.url ? record.url : lower;
    this.name = nameOf(record.url);
    this.host = share(authorityOf(record.url));
    this.type = share(record.type);
    this.documentId = record.documentId;
    this.initiator = share(record.initiator);
    this.ip = share(record.ip);
    this.status = record.status;
    this.error = share(record.error);
    this.endedAt = record.endedAt;
    this.duration = entry?.duration ?? Number.NaN;
    this.mimeType = share(entry?.mimeType || mediaTypeIn(headers));
    this.size = entry?.size || contentLengthIn(headers);
    this.prerender = record.prerender;
    this.fromCache = record.fromCache;
    this.noiseReason = noiseOf(record, entry?.requestHeaders);
    this.noise = this.noiseReason !== undefined;
    this.tabless = record.tabId === NO_TAB;
    this.logged = entry !== undefined;
    this.body = body;
    const packed: Packed = { failure: record, entry };
    this.#packed = JSON.stringify(packed);
    this.code = share(codeText(record, undefined));
    this.said = share(saidOf(this.code, record.method));
  }

  /** Takes the same URL in lower case from another place in memory; see `url-slabs.ts`. */
  gather(lowerUrl: string): void {
    // Most URLs have no capitals, and are the same text.
    if (this.url === lowerUrl) {
      this.url = lowerUrl;
      this.name = nameOf(lowerUrl);
    }
    this.lowerUrl = lowerUrl;
    this.isGathered = true;
  }

  /** Takes over what was found out. @param worded whether with the knowledge's words. */
  learn(summary: Summary, worded: boolean): void {
    this.code = summary.code;
    this.said = summary.said;
    this.answeredBy = summary.answeredBy;
    this.answererCertainty = summary.answererCertainty;
    this.front = summary.front;
    this.title = summary.title;
    this.cause = summary.cause;
    this.certainty = summary.certainty;
    this.problem = summary.problem;
    this.read = worded ? 'with words' : 'without words';
  }

  // What it was made of is unpacked each time unless it is open, but not diagnosed for that.
  get failure(): Failure {
    return this.#made().failure;
  }
  get entry(): NetworkEntry | undefined {
    return this.#made().entry;
  }
  get responseHeaders(): readonly Header[] {
    return this.failure.responseHeaders;
  }

  get exchange(): Exchange {
    return this.#open().exchange;
  }
  get evidence(): Evidence {
    return this.#open().evidence;
  }
  get diagnosis(): Diagnosis {
    return this.#open().diagnosis;
  }

  #made(): Pick<Opened, 'failure' | 'entry'> {
    return opened.peek(this) ?? this.#unpack();
  }

  #unpack(): Pick<Opened, 'failure' | 'entry'> {
    const { failure, entry }: Packed = JSON.parse(this.#packed);
    return { failure: withHeadersOf(failure, entry), entry };
  }

  #open(): Opened {
    return opened.get(this, () => {
      const { failure, entry } = this.#unpack();
      const exchange = exchangeOf(failure, entry, this.body);
      const evidence = readEvidence(exchange);
      return { failure, entry, exchange, evidence, diagnosis: diagnose(exchange, evidence) };
    });
  }
}

/** Makes a row of what is known so far. */
export function makeRow(record: Failure, entry?: NetworkEntry, body: BodyState = { kind: 'unknown' }): Row {
  return new Row(record, entry, body);
}
