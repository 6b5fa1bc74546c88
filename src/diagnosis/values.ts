import type { Evidence } from '../evidence/finding';
import type { Exchange } from '../failure/exchange';
import { headerValue, parseUrl } from '../failure/failure';
import type { Values } from './diagnosis';
import { challengesOf, schemesText } from './facts/challenges';
import { answerTime, durationText } from './facts/duration';
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

/** What every request can say for the placeholders of any cause. */
export function valuesOf(exchange: Exchange, evidence: Evidence): Values {
  const { failure, requestHeaders = [] } = exchange;
  const url = parseUrl(failure.url);
  const time = answerTime(exchange);
  const found = (key: 'physicalPath' | 'module') => evidence.findings.find((finding) => finding[key])?.[key];
  return given({
    url: failure.url,
    path: url?.pathname,
    host: url?.hostname,
    port: url && (url.port || (url.protocol === 'https:' ? '443' : '80')),
    method: failure.method,
    extension: url && extensionOf(url.pathname),
    contentLength:
      headerValue(requestHeaders, 'content-length') ?? (exchange.requestBodySize || undefined)?.toString(),
    queryLength: url && url.search.length > 1 ? String(url.search.length - 1) : undefined,
    urlLength: url && String(url.pathname.length),
    hresult: evidence.hresult,
    physicalPath: found('physicalPath'),
    module: found('module'),
    server: evidence.answeredBy?.name,
    retryAfter: secondsToWait(failure)?.toString(),
    schemes: schemesText(challengesOf(exchange)),
    duration: time === undefined ? undefined : durationText(time),
    error: failure.error?.replace(/^net::/, ''),
  });
}
