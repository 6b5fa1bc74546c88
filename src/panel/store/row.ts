import { diagnose } from '../../diagnosis/diagnose';
import type { Diagnosis } from '../../diagnosis/diagnosis';
import { codeText } from '../../diagnosis/explain';
import type { Evidence } from '../../evidence/finding';
import { readEvidence } from '../../evidence/read';
import { bounded } from '../../failure/bounds';
import type { Exchange } from '../../failure/exchange';
import type { Failure } from '../../failure/failure';
import { type NoiseReason, noiseOf } from '../../failure/noise';
import type { Body } from '../har/body';
import type { NetworkEntry } from '../har/network-entry';

/** What is known of a response's body. */
export type BodyState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'loading' }
  /** DevTools has it no more, or never had: beside a large upload Chromium keeps no body. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'known'; readonly body: Body };

/** One line of the list: a failure with all that was found out about it. Immutable; news make a new row. */
export interface Row {
  readonly id: string;
  readonly failure: Failure;
  readonly exchange: Exchange;
  readonly evidence: Evidence;
  readonly diagnosis: Diagnosis;
  /** `404.13`, `502`, `ERR_CONNECTION_RESET`. */
  readonly code: string;
  readonly noise: NoiseReason | undefined;
  readonly body: BodyState;
  /** DevTools' own entry, when it was open in time. */
  readonly entry: NetworkEntry | undefined;
}

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

/** Makes a row of what is known so far. */
export function makeRow(record: Failure, entry?: NetworkEntry, body: BodyState = { kind: 'unknown' }): Row {
  const failure = withHeadersOf(record, entry);
  const exchange = exchangeOf(failure, entry, body);
  const evidence = readEvidence(exchange);
  return {
    id: failure.id,
    failure,
    exchange,
    evidence,
    diagnosis: diagnose(exchange, evidence),
    code: codeText(failure, evidence.facts.substatus),
    noise: noiseOf(failure, exchange.requestHeaders),
    body,
    entry,
  };
}
