import type { Exchange } from '../../failure/exchange';
import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, isRecord, jsonOf, lineOf } from '../document';
import { type Certainty, defineRecogniser } from '../finding';
import { hasHeader, headerMatching } from '../headers';
import { namesOtherRuntime } from '../runtimes';
import { stackTrace } from '../stack-trace';

const FIELDS = ['Message', 'MessageDetail', 'ExceptionMessage', 'ExceptionType', 'StackTrace'] as const;

/** The fields of the error that hold text. */
type HttpError = Partial<Record<(typeof FIELDS)[number], string>>;

function stringsOf(fields: Readonly<Record<string, unknown>>): HttpError {
  return Object.fromEntries(
    FIELDS.flatMap((name) => (typeof fields[name] === 'string' ? [[name, fields[name]]] : [])),
  );
}

/** The error that caused the others; a page may nest them without end. */
function innermost(error: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  let found = error;
  for (let depth = 0; depth < 10 && isRecord(found.InnerException); depth++) found = found.InnerException;
  return found;
}

/** The error as JSON or, for callers that asked for it, as XML. */
function httpErrorOf(exchange: Exchange): HttpError {
  const json = jsonOf(exchange);
  if (json !== undefined) return { ...stringsOf(json), ...stringsOf(innermost(json)) };
  const document = documentOf(exchange);
  if (!/^\s{0,8}(?:<\?xml[^<>]{0,80}>\s{0,8})?<Error\b[^<>]{0,200}>\s{0,8}<Message>/.test(document))
    return {};
  return Object.fromEntries(
    FIELDS.flatMap((name) => {
      const text = new RegExp(`<${name}>([^<]{1,8000})</${name}>`).exec(document)?.[1];
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

/** Its own servers are IIS and `HttpListener`, which HTTP.sys signs for. */
function isForeign(exchange: Exchange): boolean {
  return namesOtherRuntime(exchange) || headerMatching(exchange, 'server', /^Kestrel\b/i) !== undefined;
}

function certaintyFor(
  { Message, MessageDetail, ExceptionType, ExceptionMessage }: HttpError,
  isScript: boolean,
): Certainty | undefined {
  if (Message === undefined) return undefined;
  if (MessageDetail !== undefined) return 'likely';
  // Only script services leave the exception's message to `Message`.
  if (ExceptionType !== undefined) return ExceptionMessage !== undefined || isScript ? 'likely' : undefined;
  return Message === 'An error has occurred.' ? 'possible' : undefined;
}

/**
 * ASP.NET Web API 2 writes an `HttpError`: always `Message`; with details allowed also the exception, or `MessageDetail`.
 * ASP.NET's older script services write the same form, with a header `jsonerror`.
 *
 * @see https://learn.microsoft.com/previous-versions/aspnet/hh835417(v=vs.118)
 */
export default defineRecogniser({
  id: 'aspnet-web-api',
  description: "ASP.NET Web API's `HttpError` as JSON or XML.",
  recognise(exchange) {
    const error = httpErrorOf(exchange);
    const isScript = hasHeader(exchange, 'jsonerror');
    const certainty = certaintyFor(error, isScript);
    if (certainty === undefined) return undefined;
    return finding({
      certainty: isForeign(exchange) ? 'possible' : certainty,
      quote: bodyQuote(documentOf(exchange).trim()),
      answeredBy: isScript ? answerer('aspnet') : answerer('aspnet', undefined, 'ASP.NET Web API'),
      exception: error.ExceptionType?.slice(0, 300),
      usualStatus: error.ExceptionType === undefined ? undefined : 500,
      message: lineOf(error.ExceptionMessage ?? error.MessageDetail ?? error.Message),
      stack: error.StackTrace === undefined ? undefined : stackTrace(error.StackTrace, 0),
    });
  },
});
