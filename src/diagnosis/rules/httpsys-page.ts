import type { Certainty, Evidence, Finding } from '../../evidence/finding';
import { defineRule, type RankedCause } from '../diagnosis';
import { atMost } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';

/** What the pages for a 400 say, always in English, and the cause. A method that is none is most often TLS's first bytes. */
const BAD_REQUESTS: readonly (readonly [words: RegExp, cause: string, limit: Certainty])[] = [
  [/Invalid Hostname/i, 'host-not-bound', 'confirmed'],
  [/Invalid URL/i, 'bad-url', 'confirmed'],
  [/Too Long/i, 'headers-too-long', 'confirmed'],
  [/Invalid Verb/i, 'wrong-scheme', 'likely'],
];

/** The cause for the other statuses that HTTP.sys answers with; several reasons of HTTPERR share a 503. */
const OTHERS: ReadonlyMap<number, RankedCause> = new Map([
  [408, rankedCause('http/408', 'slow-upload', 'likely')],
  [411, rankedCause('http/411', 'no-length', 'confirmed')],
  [414, rankedCause('http/414', 'url-over-http-sys', 'confirmed')],
  [501, rankedCause('http/501', 'transfer-encoding', 'likely')],
  [503, rankedCause('http/503', 'pool-stopped', 'likely')],
  [505, rankedCause('http/505', 'bad-version', 'confirmed')],
]);

/** The page of HTTP.sys; its `Server` header alone is also that of programs that answer by themselves on top of it. */
function pageOf({ findings }: Evidence): Finding | undefined {
  return findings.find(({ answeredBy, quote }) => answeredBy?.id === 'httpsys' && quote.where === 'body');
}

/**
 * HTTP.sys answers for IIS what never gets that far.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis
 */
export default defineRule({
  id: 'httpsys-page',
  description: "Reads the reason from HTTP.sys's page: host name, URL, length, method, or a stopped pool.",
  applies: (_, evidence) => evidence.answeredBy?.id === 'httpsys',
  causes({ failure: { status } }, evidence) {
    const page = pageOf(evidence);
    const certainty = page?.certainty ?? 'possible';
    const other = OTHERS.get(status);
    if (other !== undefined) return [{ ...other, certainty: atMost(other.certainty, certainty) }];
    if (status !== 400 || page?.message === undefined) return [];
    const { message } = page;
    const [, cause, limit = 'possible'] = BAD_REQUESTS.find(([words]) => words.test(message)) ?? [];
    return cause === undefined ? [] : [rankedCause('http/400', cause, atMost(limit, certainty))];
  },
});
