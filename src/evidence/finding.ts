import type { Exchange } from '../failure/exchange';

/** How sure a statement is: read from the response, the only one that fits, or one of several. */
export type Certainty = 'confirmed' | 'likely' | 'possible';

/** The layers that may have written a response. */
export type AnswererId =
  | 'browser'
  | 'httpsys'
  | 'iis'
  | 'aspnet'
  | 'asp'
  | 'ancm'
  | 'aspnetcore'
  | 'arr'
  | 'nginx'
  | 'apache'
  | 'lighttpd'
  | 'haproxy'
  | 'varnish'
  | 'caddy'
  | 'envoy'
  | 'litespeed'
  | 'tomcat'
  | 'node'
  | 'cloudflare'
  | 'cloudfront'
  | 'akamai'
  | 'fastly'
  | 'azure-front-door'
  | 'azure-app-gateway'
  | 'aws-elb'
  | 'other';

/** Who wrote the response: a layer and, where it says so, its version. */
export interface Answerer {
  readonly id: AnswererId;
  /** Product name for people, the same in every language: `IIS`, `HTTP.sys`, `nginx`. */
  readonly name: string;
  readonly version?: string;
}

/** The piece of the response that a finding was read from, quoted exactly (and cut to a line or two). */
export interface Quote {
  readonly where: 'header' | 'body' | 'status' | 'network';
  /** The header's name, for a header. */
  readonly name?: string;
  readonly text: string;
}

/** What one recogniser read from a response. Every field is optional but the quote and the certainty. */
export interface Finding {
  readonly certainty: Certainty;
  readonly quote: Quote;
  readonly answeredBy?: Answerer;
  /** IIS's status and sub-status, such as 404 and 13. */
  readonly status?: number;
  readonly substatus?: number;
  /** `0x` and eight hexadecimal digits, lower case. */
  readonly hresult?: string;
  readonly module?: string;
  readonly notification?: string;
  readonly handler?: string;
  readonly physicalPath?: string;
  readonly configFile?: string;
  readonly configError?: string;
  /** Full name of a .NET exception type. */
  readonly exception?: string;
  /** The server's own words for what went wrong, one line. */
  readonly message?: string;
}

/** Reads one kind of trace in a response. One file each in `recognisers/`, registered by being there. */
export interface Recogniser {
  /** The file's name without its ending. */
  readonly id: string;
  /** What it looks for, one sentence, with the source of the fact. */
  readonly description: string;
  /** Must not throw on any input; undefined when the trace is not there. */
  recognise(exchange: Exchange): Finding | undefined;
}

/** Types a recogniser. */
export function defineRecogniser(recogniser: Recogniser): Recogniser {
  return recogniser;
}

/** All that was read from one response. */
export interface Evidence {
  /** The layer that wrote the response; undefined when nothing tells. */
  readonly answeredBy?: Answerer & { readonly certainty: Certainty };
  /** IIS's sub-status, only ever from the response itself. */
  readonly substatus?: number;
  readonly hresult?: string;
  /** What was read, most certain first; each with its quote. */
  readonly findings: readonly Finding[];
}
