import type { Certainty, Finding } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import type { EntryId } from '../../knowledge/entry';
import { type Basis, codeBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { pageOf } from '../facts/answerer';
import { atMost } from '../facts/certainty';
import { rankedCause } from '../facts/ranked-cause';
import { refusedPartOf } from '../facts/refused-url';
import { pathOf } from '../facts/request-path';

type Verdict = readonly [entry: EntryId, cause: string, limit: Certainty];

/** What the pages for a 400 say, always in English, and the cause. A method that is none is most often TLS's first bytes. */
const BAD_REQUESTS: readonly (readonly [words: RegExp, ...Verdict])[] = [
  [/Invalid Hostname/i, 'http/400', 'host-not-bound', 'confirmed'],
  [/Invalid URL/i, 'http/400', 'bad-url', 'confirmed'],
  [/Too Long/i, 'http/400', 'headers-too-long', 'confirmed'],
  [/Invalid Verb/i, 'http/400', 'wrong-scheme', 'likely'],
];

/**
 * The cause for the other statuses that HTTP.sys answers with; several reasons of HTTPERR share a 503. It answers 404
 * where a port is in use and no program has registered this host and path.
 */
const OTHERS: ReadonlyMap<number, Verdict> = new Map<number, Verdict>([
  [404, ['iis/404.1', 'site-stopped', 'possible']],
  [408, ['http/408', 'slow-upload', 'likely']],
  [411, ['http/411', 'no-length', 'confirmed']],
  [414, ['http/414', 'url-over-http-sys', 'confirmed']],
  [501, ['http/501', 'transfer-encoding', 'likely']],
  [503, ['http/503', 'pool-stopped', 'likely']],
  [505, ['http/505', 'bad-version', 'confirmed']],
]);

function verdictOf({ failure: { status } }: Exchange, page: Finding | undefined): Verdict | undefined {
  // Programs on top of it answer 404 by themselves, without its page.
  if (status === 404 && page === undefined) return undefined;
  if (status !== 400) return OTHERS.get(status);
  const message = page?.message ?? '';
  const [, ...verdict] = BAD_REQUESTS.find(([words]) => words.test(message)) ?? [];
  return verdict.length === 0 ? undefined : verdict;
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
  causes(exchange, evidence) {
    // Its `Server` header alone is also that of programs that answer by themselves on top of it.
    const page = pageOf(evidence, 'httpsys');
    const verdict = verdictOf(exchange, page);
    if (verdict === undefined) return [];
    const [entry, cause, limit] = verdict;
    const said: readonly Basis[] = page?.message === undefined ? [] : [seen('page', page.message)];
    const part = cause === 'bad-url' ? refusedPartOf(pathOf(exchange.failure)) : undefined;
    const found = part === undefined ? [] : [part.basis];
    const basis = [...found, ...said, ...codeBasis(exchange, evidence)];
    const more = part === undefined ? {} : { values: { fragment: part.fragment } };
    return [rankedCause(entry, cause, atMost(limit, page?.certainty ?? 'possible'), basis, more)];
  },
});
