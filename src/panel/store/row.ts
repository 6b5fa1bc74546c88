import { diagnose } from '../../diagnosis/diagnose';
import type { Diagnosis } from '../../diagnosis/diagnosis';
import { codeText } from '../../diagnosis/explain';
import type { Evidence } from '../../evidence/finding';
import { readEvidence } from '../../evidence/read';
import { bounded } from '../../failure/bounds';
import { contentLengthIn, mediaTypeIn } from '../../failure/content';
import type { Exchange } from '../../failure/exchange';
import { type Failure, type Header, NO_TAB, type Witness } from '../../failure/failure';
import { authorityOf, type Subject } from '../../failure/filter-subject';
import { type NoiseReason, noiseOf } from '../../failure/noise';
import type { Page } from '../../failure/pages';
import type { Body } from '../har/body';
import type { NetworkEntry } from '../har/network-entry';
import { RecentlyUsed } from './recently-used';
import type { Summary } from './summary';

/** What is known of a response's body. */
export type BodyState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'loading' }
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
 * A list may hold a hundred thousand, so a row has only what lists sort, filter and group by; the rest is packed into a text, and
 * evidence and diagnosis are made of it when someone looks ({@link exchange}, {@link evidence}, {@link diagnosis}).
 */
export class Row implements Subject {
  readonly id: string;
  readonly witness: Witness;
  readonly tabId: number;
  readonly method: string;
  readonly url: string;
  readonly lowerUrl: string;
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
  /** Whether DevTools logged it. */
  readonly logged: boolean;
  readonly body: BodyState;
  /** What diagnosis found, in a few words; undefined until it was asked for. */
  summary: Summary | undefined = undefined;
  /** The page that it belongs to, as of the pages known at {@link pageStamp}. */
  page: Page | undefined = undefined;
  pageStamp = 0;
  /** Rows of one request that failed alike have the same number, given by the list. */
  same = -1;
  readonly #packed: string;
  /** The code as far as it is known without a diagnosis. */
  readonly #bareCode: string;

  constructor(record: Failure, entry: NetworkEntry | undefined, body: BodyState) {
    const headers =
      entry && entry.responseHeaders.length > 0 ? entry.responseHeaders : record.responseHeaders;
    const lower = record.url.toLowerCase();
    this.id = record.id;
    this.witness = record.witness;
    this.tabId = record.tabId;
    this.method = record.method;
    this.url = record.url;
    this.lowerUrl = lower === record.url ? record.url : lower;
    this.host = authorityOf(record.url);
    this.type = record.type;
    this.documentId = record.documentId;
    this.initiator = record.initiator;
    this.ip = record.ip;
    this.status = record.status;
    this.error = record.error;
    this.endedAt = record.endedAt;
    this.duration = entry?.duration ?? Number.NaN;
    this.mimeType = entry?.mimeType || mediaTypeIn(headers);
    this.size = entry?.size || contentLengthIn(headers);
    this.prerender = record.prerender;
    this.fromCache = record.fromCache;
    this.noiseReason = noiseOf(record, entry?.requestHeaders);
    this.logged = entry !== undefined;
    this.body = body;
    const packed: Packed = { failure: record, entry };
    this.#packed = JSON.stringify(packed);
    this.#bareCode = codeText(record, undefined);
  }

  /** `404.13`, `502`, `ERR_CONNECTION_RESET`; without a sub-status until it was diagnosed. */
  get code(): string {
    return this.summary?.code ?? this.#bareCode;
  }
  get answeredBy(): string | undefined {
    return this.summary?.answeredBy;
  }
  get title(): string | undefined {
    return this.summary?.title;
  }
  get cause(): string | undefined {
    return this.summary?.cause;
  }
  get certainty(): Summary['certainty'] {
    return this.summary?.certainty;
  }
  get noise(): boolean {
    return this.noiseReason !== undefined;
  }
  /** Whether it is traffic without a tab, such as a service worker's. */
  get tabless(): boolean {
    return this.tabId === NO_TAB;
  }
  /** Unpacked each time, but not diagnosed: a filter may ask every row. */
  get responseHeaders(): readonly Header[] {
    return this.#unpack().failure.responseHeaders;
  }

  get failure(): Failure {
    return this.#open().failure;
  }
  get entry(): NetworkEntry | undefined {
    return this.#open().entry;
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
