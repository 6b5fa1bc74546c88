import { contentLengthIn, mediaTypeIn } from './content';
import { type Failure, NO_TAB } from './failure';
import { authorityOf, type Subject, saidOf } from './filter-subject';
import { noiseOf } from './noise';

/** A plain 404, for tests that care for a few fields only. */
export function aFailure(fields: Partial<Failure> = {}): Failure {
  return {
    id: 'f1',
    witness: 'webRequest',
    tabId: 1,
    method: 'GET',
    url: 'https://www.contoso.com/app/page.aspx',
    type: 'xmlhttprequest',
    endedAt: 1000,
    status: 404,
    statusLine: 'HTTP/1.1 404 Not Found',
    fromCache: false,
    responseHeaders: [],
    hops: [],
    prerender: false,
    ...fields,
  };
}

/** A request that a network error ended. */
export function aNetworkError(error: string, fields: Partial<Failure> = {}): Failure {
  return aFailure({ status: 0, statusLine: '', error, ...fields });
}

/** What was found out about a failure; the rest is read from it. */
type Findings = Pick<Subject, 'code'> &
  Partial<Pick<Subject, 'answeredBy' | 'cause' | 'certainty' | 'title' | 'mimeType' | 'size'>>;

/** A subject made of a failure and of what was found out about it. */
export function subjectOf(failure: Failure, findings: Findings): Subject {
  const { url, method, status, type, error, initiator, prerender, fromCache, responseHeaders } = failure;
  return {
    url,
    lowerUrl: url.toLowerCase(),
    host: authorityOf(url),
    method,
    status,
    type,
    error,
    initiator,
    noise: noiseOf(failure) !== undefined,
    prerender,
    fromCache,
    tabless: failure.tabId === NO_TAB,
    mimeType: mediaTypeIn(responseHeaders),
    size: contentLengthIn(responseHeaders),
    responseHeaders,
    said: saidOf(findings.code, method, findings.title),
    ...findings,
  };
}
