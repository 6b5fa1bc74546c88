import type { Evidence } from '../evidence/finding';
import type { Exchange } from '../failure/exchange';
import { headerValue, originOf, parseUrl } from '../failure/failure';
import type { Values } from './diagnosis';
import { bodySizeOf } from './facts/body-size';
import { challengesOf, schemesText } from './facts/challenges';
import { answerTime, durationText } from './facts/duration';
import { headerSizesOf } from './facts/header-sizes';
import { mimeTypeOf } from './facts/mime-types';
import { placeOf } from './facts/place';
import { redirectLoopOf } from './facts/redirect-loop';
import { secondsToWait } from './facts/retry-after';

/** Leaves out what is not known, so that a placeholder without a value reads as its example. */
function given(values: Readonly<Record<string, string | undefined>>): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  );
}

/** The last path segment's extension with its dot, as IIS sees it; undefined without one. */
export function extensionOf(path: string): string | undefined {
  return /\.[^./\\]+$/.exec(path)?.[0];
}

/** What servers send for a file of a type that nobody told them. https://www.rfc-editor.org/rfc/rfc2046#section-4.5.1 */
const UNKNOWN_TYPE = 'application/octet-stream';

/** What every request can say for the placeholders of any cause. */
export function valuesOf(exchange: Exchange, evidence: Evidence): Values {
  const { failure, requestHeaders = [] } = exchange;
  const url = parseUrl(failure.url);
  const extension = url && extensionOf(url.pathname);
  const time = answerTime(exchange);
  const { facts, ids } = evidence;
  const sizes = headerSizesOf(exchange);
  return given({
    url: failure.url,
    path: url?.pathname,
    host: url?.hostname,
    port: placeOf(failure)?.port.toString(),
    method: failure.method,
    preflightMethod: headerValue(requestHeaders, 'access-control-request-method'),
    extension,
    contentLength: bodySizeOf(exchange)?.toString(),
    queryLength: url && url.search.length > 1 ? String(url.search.length - 1) : undefined,
    urlLength: url && String(url.pathname.length),
    hresult: facts.hresult,
    physicalPath: facts.physicalPath,
    module: facts.module,
    server: evidence.answeredBy?.name,
    retryAfter: secondsToWait(failure)?.toString(),
    schemes: schemesText(challengesOf(exchange)),
    duration: time === undefined ? undefined : durationText(time),
    error: failure.error?.replace(/^net::/, ''),
    httpsUrl: url && failure.url.replace(/^http:/, 'https:'),
    headerBytes: sizes?.total.toString(),
    cookieBytes: sizes?.cookies?.toString(),
    allow: headerValue(failure.responseHeaders, 'allow'),
    configFile: facts.configFile,
    configLine: facts.configLine?.toString(),
    exception: facts.exception,
    message: facts.message,
    user: facts.logonUser,
    errorCode: facts.errorCode,
    origin: headerValue(requestHeaders, 'origin') ?? originOf(failure.initiator),
    requestId: ids[0]?.value,
    mimeType: extension && (mimeTypeOf(extension) ?? UNKNOWN_TYPE),
    loop: redirectLoopOf(failure)?.text,
  });
}
