/** Reads saved responses as the panel reads live ones: body and, where it was saved too, head. */
import { diagnose } from '../../src/diagnosis/diagnose';
import type { Diagnosis } from '../../src/diagnosis/diagnosis';
import { codeText } from '../../src/diagnosis/explain';
import { decode } from '../../src/evidence/charset';
import { documentOf, HEAD_LIMIT, TAIL_LIMIT } from '../../src/evidence/document';
import type { Certainty, Evidence, Facts } from '../../src/evidence/finding';
import { statusInHeadings } from '../../src/evidence/page-status';
import { readEvidence } from '../../src/evidence/read';
import type { Exchange } from '../../src/failure/exchange';
import { headerValue, parseUrl } from '../../src/failure/failure';
import type { ResponseHead } from './response-head';

/** What is said of one saved response; the form that `--json` prints. */
export interface ReportLine {
  readonly file: string;
  /** The layers that it passed, the one nearest the browser first, by their ids; those without one by their names. */
  readonly answeredBy: readonly string[];
  /** The layer that wrote it, and how sure that is; null when nothing tells. */
  readonly writer: { readonly id: string; readonly version?: string; readonly certainty: Certainty } | null;
  /** `404.13`, `502`; null when neither head nor body state one. */
  readonly code: string | null;
  /** How sure the code's cause is or, where the response itself states a sub-status or an error number, that one. */
  readonly certainty: Certainty;
  readonly facts: Facts;
  /** Ids of the rules that had something to say. */
  readonly rules: readonly string[];
  readonly causes: readonly { readonly id: string; readonly certainty: Certainty; readonly rule?: string }[];
  readonly ids: Readonly<Record<string, string>>;
}

/** What was asked is not known, unless the page repeats it. */
function exchangeOf(body: string, bodyTail: string | undefined, head: ResponseHead | undefined): Exchange {
  return {
    failure: {
      id: '1',
      witness: 'devtools',
      tabId: 0,
      method: '',
      url: '',
      type: 'main_frame',
      endedAt: 0,
      status: head?.status ?? 0,
      statusLine: head?.statusLine ?? '',
      fromCache: false,
      responseHeaders: head?.headers ?? [],
      hops: [],
      prerender: false,
    },
    ...(head && { protocol: head.protocol }),
    body,
    ...(bodyTail !== undefined && { bodyTail }),
  };
}

/** The body as the panel keeps it: whole, or its beginning and its end. */
function textOf(bytes: Uint8Array, contentType: string | undefined): readonly [string, string | undefined] {
  if (bytes.length <= HEAD_LIMIT + TAIL_LIMIT) return [decode(bytes, contentType), undefined];
  return [
    decode(bytes.subarray(0, HEAD_LIMIT), contentType),
    decode(bytes.subarray(-TAIL_LIMIT), contentType),
  ];
}

/** The name of a layer for programs: an id of ours, or the name that it gives itself. */
function layerName({ id, name }: { readonly id: string; readonly name: string }): string {
  return id === 'other' ? name.toLowerCase() : id;
}

/** What says more than a status, the most telling first. */
const STATING = ['substatus', 'errorCode', 'exception'] as const satisfies readonly (keyof Facts)[];

/** How sure it is why: as sure as the number or the exception that the response states, else as its most certain cause. */
function certaintyOf({ facts, findings }: Evidence, { causes }: Diagnosis): Certainty {
  const stated = STATING.map((fact) =>
    findings.find((finding) => finding[fact] !== undefined && finding[fact] === facts[fact]),
  ).find((finding) => finding !== undefined);
  return stated?.certainty ?? causes[0]?.certainty ?? 'possible';
}

/** The status and the URL of a response, as far as its head or its page states them. */
function statedBy(bare: Exchange): { readonly status: number; readonly url: string } {
  const { facts, usualStatus, answeredBy } = readEvidence(bare);
  const { requestedUrl = '' } = facts;
  const url = parseUrl(requestedUrl) === undefined ? '' : requestedUrl;
  if (bare.failure.status !== 0) return { status: bare.failure.status, url };
  const isKnown = answeredBy !== undefined && answeredBy.certainty !== 'possible';
  const headed = isKnown ? statusInHeadings(documentOf(bare)) : undefined;
  return { status: facts.status ?? usualStatus ?? headed ?? 0, url };
}

/**
 * Reads a saved response.
 * @param head undefined where only the body was saved; the status is then the one that the page states.
 */
export function readSaved(file: string, bytes: Uint8Array, head: ResponseHead | undefined): ReportLine {
  const contentType = head && headerValue(head.headers, 'content-type');
  const bare = exchangeOf(...textOf(bytes, contentType), head);
  const failure = { ...bare.failure, ...statedBy(bare) };
  const exchange = { ...bare, failure };
  const evidence = readEvidence(exchange);
  const diagnosis = diagnose(exchange, evidence);
  const { answeredBy, chain, facts, ids } = evidence;
  return {
    file,
    answeredBy: chain.map(layerName),
    writer: answeredBy
      ? {
          id: layerName(answeredBy),
          ...(answeredBy.version !== undefined && { version: answeredBy.version }),
          certainty: answeredBy.certainty,
        }
      : null,
    code: failure.status === 0 ? null : codeText(failure, facts.substatus),
    certainty: certaintyOf(evidence, diagnosis),
    facts,
    rules: [...new Set(diagnosis.causes.flatMap(({ rule }) => rule ?? []))],
    causes: diagnosis.causes.map(({ entry, cause, certainty, rule }) => ({
      id: `${entry}#${cause}`,
      certainty,
      ...(rule !== undefined && { rule }),
    })),
    ids: Object.fromEntries(ids.map(({ name, value }) => [name, value])),
  };
}
