import type { Exchange } from '../failure/exchange';
import type { LayerId } from '../failure/layer';

/** How sure a statement is: read from the response, the only one that fits, or one of several. */
export type Certainty = 'confirmed' | 'likely' | 'possible';

/** Certainties, the strongest first. */
export const CERTAINTIES = ['confirmed', 'likely', 'possible'] as const satisfies readonly Certainty[];

/** Who wrote the response: a layer and, where it says so, its version. */
export interface Answerer {
  readonly id: LayerId;
  /** Product name for people, the same in every language: `IIS`, `HTTP.sys`, `nginx`. */
  readonly name: string;
  readonly version?: string;
}

/** A layer, and how sure it is that it wrote the response or, in a chain, that the response passed it. */
export interface JudgedAnswerer extends Answerer {
  readonly certainty: Certainty;
}

/** The piece of the response that a finding was read from, quoted exactly (and cut to a line or two). */
export interface Quote {
  /** `network` is the browser's own name of an error, `browser` what else it logged of the response. */
  readonly where: 'header' | 'body' | 'status' | 'network' | 'browser';
  /** The header's name, for a header. */
  readonly name?: string;
  readonly text: string;
}

/** What a response says of its error, in its own values. */
export interface Facts {
  /** IIS's status and sub-status, such as 404 and 13. */
  readonly status?: number;
  readonly substatus?: number;
  /** The error number of another product: Cloudflare's `1020`, Squid's `ERR_CONNECT_FAIL`, classic ASP's `ASP 0177`. */
  readonly errorCode?: string;
  /** `0x` and eight hexadecimal digits, lower case. */
  readonly hresult?: string;
  /** A Win32 error, decimal: that within an HRESULT of facility 7, or one that the page names. */
  readonly win32?: number;
  readonly module?: string;
  readonly notification?: string;
  readonly handler?: string;
  readonly requestedUrl?: string;
  readonly physicalPath?: string;
  /** As the page says it, localised: `Anonymous`, `匿名`. */
  readonly logonMethod?: string;
  readonly logonUser?: string;
  readonly configFile?: string;
  /** The line of the file that the page marks, counted from 1. */
  readonly configLine?: number;
  readonly configError?: string;
  /** The file, and the line in it, that an error was raised in. */
  readonly sourceFile?: string;
  readonly sourceLine?: number;
  /** Full name of a .NET exception type, or another platform's. */
  readonly exception?: string;
  /** The server's own words for what went wrong, one line. */
  readonly message?: string;
  /** The first lines of a stack trace. */
  readonly stack?: string;
}

/** The names of {@link Facts}, in the order in which they are shown. */
export const FACTS = [
  'status',
  'substatus',
  'errorCode',
  'hresult',
  'win32',
  'exception',
  'message',
  'module',
  'notification',
  'handler',
  'requestedUrl',
  'physicalPath',
  'logonMethod',
  'logonUser',
  'configFile',
  'configLine',
  'configError',
  'sourceFile',
  'sourceLine',
  'stack',
] as const satisfies readonly (keyof Facts)[];

/** A number that a layer gave to this one request, for its operator to look up. */
export interface CorrelationId {
  /** The header's name as sent, or what the page calls it: `CF-Ray`, `x-azure-ref`, `Reference`. */
  readonly name: string;
  readonly value: string;
}

/** What one recogniser read from a response. Every field is optional but the quote and the certainty. */
export interface Finding extends Facts {
  /** How sure it is that {@link answeredBy} wrote the response, and that the facts are as read. */
  readonly certainty: Certainty;
  /** How sure it is that the response passed that layer, where this is surer than that it wrote it. */
  readonly presence?: Certainty;
  readonly quote: Quote;
  /** Further pieces that the finding was read from. */
  readonly more?: readonly Quote[];
  readonly answeredBy?: Answerer;
  /** The status that such a page is sent with, where it does not state one: for those of which only the body is known. */
  readonly usualStatus?: number;
  readonly ids?: readonly CorrelationId[];
}

/** Every piece of the response that a finding was read from, the one that it leads with first. */
export function quotesIn({ quote, more = [] }: Finding): readonly Quote[] {
  return [quote, ...more];
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
  readonly answeredBy?: JudgedAnswerer;
  /** The layers that the response is known to have passed, the writer among them; the one nearest the browser first. */
  readonly chain: readonly JudgedAnswerer[];
  /** What the response says of its own error; a page about another status than its response's says nothing here. */
  readonly facts: Facts;
  readonly ids: readonly CorrelationId[];
  /** The status that the page is usually sent with; only of use where the response's own is not known. */
  readonly usualStatus?: number;
  /** What was read, most certain first; each with its quote. */
  readonly findings: readonly Finding[];
}
