import type { AnswererId, Evidence } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import { headerValue } from '../../failure/failure';
import { defineRule, type RankedCause } from '../diagnosis';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { isPreflight } from '../facts/preflight';
import { rankedCause } from '../facts/ranked-cause';

/** What the WebDAV handler of IIS takes (RFC 4918 and HTTP's own `PUT` and `DELETE`). */
const WEBDAV: ReadonlySet<string> = new Set(
  'PUT DELETE PROPFIND PROPPATCH MKCOL COPY MOVE LOCK UNLOCK'.split(' '),
);

/** RFC 9110, section 9, and `PATCH` of RFC 5789: a server that does not know one of these is rare. */
const USUAL: ReadonlySet<string> = new Set('GET HEAD POST PUT DELETE OPTIONS PATCH'.split(' '));

/** Layers that run the application themselves, so that their `Allow` lists its routes. */
const APPLICATIONS: ReadonlySet<AnswererId> = new Set<AnswererId>([
  'ancm',
  'aspnet',
  'aspnetcore',
  'node',
  'tomcat',
]);

/** The methods in `Allow`, which a 405 must send: RFC 9110, section 15.5.6. */
function allowed({ failure }: Exchange): readonly string[] | undefined {
  const methods = headerValue(failure.responseHeaders, 'allow')
    ?.split(/[,\s]+/)
    .filter((method) => method !== '');
  return methods?.length ? methods : undefined;
}

/** 405.0, whose page names the module and the handler. */
function of4050(evidence: Evidence): RankedCause {
  const certainty = certaintyOfSubstatus(0, evidence) ?? 'possible';
  if (evidence.findings.some(({ module }) => module?.startsWith('WebDAV'))) {
    return rankedCause('iis/405.0', 'webdav', certainty);
  }
  if (evidence.findings.some(({ handler }) => handler?.startsWith('StaticFile'))) {
    return rankedCause('iis/405.0', 'static-file', certainty);
  }
  return rankedCause('iis/405.0', 'handler-verbs', 'possible');
}

/** IIS's static file and WebDAV handlers list `TRACE` in `Allow`; applications do not. */
function ofIis(method: string, allow: readonly string[] | undefined): readonly RankedCause[] {
  if (allow !== undefined && !allow.includes('TRACE')) {
    return [rankedCause('http/405', 'no-route-for-verb', 'likely')];
  }
  if (WEBDAV.has(method)) {
    return [
      rankedCause('http/405', 'webdav-took-the-verb', 'possible'),
      rankedCause('http/405', 'handler-without-verb', 'possible'),
    ];
  }
  return [rankedCause('http/405', 'handler-without-verb', allow === undefined ? 'possible' : 'likely')];
}

function of405(exchange: Exchange, evidence: Evidence): readonly RankedCause[] {
  if (isStated(0, evidence)) return [of4050(evidence)];
  const { method } = exchange.failure;
  const allow = allowed(exchange);
  if (allow?.includes(method)) return [];
  const who = evidence.answeredBy?.id;
  if (who === 'iis') return ofIis(method, allow);
  if (allow === undefined) return [];
  // Web servers send `Allow` for plain files too, which have no routes.
  const certainty = who !== undefined && APPLICATIONS.has(who) ? 'confirmed' : 'possible';
  return [rankedCause('http/405', 'no-route-for-verb', certainty)];
}

/**
 * Who refused the method: request filtering (404.6), WebDAV, the verbs of a handler, or the application's routes.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-405-website
 */
export default defineRule({
  id: 'verb-refused',
  description: 'Compares the method of a 405, 501 or 404.6 with `Allow` and with what WebDAV takes.',
  applies: (exchange, evidence) => {
    const { status } = exchange.failure;
    const refused = status === 405 || status === 501 || (status === 404 && isStated(6, evidence));
    return refused && !isPreflight(exchange);
  },
  causes(exchange, evidence) {
    const { status, method } = exchange.failure;
    if (status === 405) return of405(exchange, evidence);
    if (status === 501) {
      // HTTP.sys takes any method and answers 501 for another reason.
      const known = USUAL.has(method) || evidence.answeredBy?.id === 'httpsys';
      return known ? [] : [rankedCause('http/501', 'unknown-method', 'likely')];
    }
    return [rankedCause('iis/404.6', 'verb-denied', certaintyOfSubstatus(6, evidence) ?? 'possible')];
  },
});
