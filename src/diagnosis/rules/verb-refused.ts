import type { Certainty, Evidence } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import { headerValue } from '../../failure/failure';
import type { LayerId } from '../../failure/layer';
import { type Basis, codeBasis, headerBasis, ifSeen, seen } from '../basis';
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

/** What no page sends, and hardened servers refuse. */
const DEBUGGING: ReadonlySet<string> = new Set(['TRACE', 'TRACK', 'DEBUG']);

/** Layers that run the application themselves, so that their `Allow` lists its routes. */
const APPLICATIONS: ReadonlySet<LayerId> = new Set<LayerId>([
  'ancm',
  'aspnet',
  'aspnetcore',
  'kestrel',
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

/** What was asked, what is allowed, and what the page names. */
function basisOf(exchange: Exchange, evidence: Evidence): readonly Basis[] {
  const { module, handler } = evidence.facts;
  return [
    ...headerBasis(exchange, 'allow'),
    ...ifSeen('module', module),
    ...ifSeen('handler', handler),
    seen('method', exchange.failure.method),
    ...codeBasis(exchange, evidence),
  ];
}

/** 405.0, whose page names the module and the handler. */
function of4050(exchange: Exchange, evidence: Evidence): RankedCause {
  const certainty = certaintyOfSubstatus(0, evidence) ?? 'possible';
  const { module, handler } = evidence.facts;
  const basis = basisOf(exchange, evidence);
  if (module?.startsWith('WebDAV')) return rankedCause('iis/405.0', 'webdav', certainty, basis);
  if (handler?.startsWith('StaticFile')) return rankedCause('iis/405.0', 'static-file', certainty, basis);
  return rankedCause('iis/405.0', 'handler-verbs', 'possible', basis);
}

/**
 * Which cause of a 405 each layer leads to. IIS's static file and WebDAV handlers list `TRACE` in `Allow`; applications do
 * not.
 */
function of405(exchange: Exchange, evidence: Evidence): readonly RankedCause[] {
  if (isStated(0, evidence)) return [of4050(exchange, evidence)];
  const { method } = exchange.failure;
  const allow = allowed(exchange);
  if (allow?.includes(method)) return [];
  const basis = basisOf(exchange, evidence);
  const cause = (id: string, certainty: Certainty) => rankedCause('http/405', id, certainty, basis);
  const who = evidence.answeredBy?.id;
  if (who !== 'iis') {
    if (allow === undefined) return [];
    // Web servers send `Allow` for plain files too, which have no routes.
    const certainty = who !== undefined && APPLICATIONS.has(who) ? 'confirmed' : 'possible';
    return [cause('no-route-for-verb', certainty)];
  }
  if (allow !== undefined && !allow.includes('TRACE')) return [cause('no-route-for-verb', 'likely')];
  if (WEBDAV.has(method)) {
    return [cause('webdav-took-the-verb', 'possible'), cause('handler-without-verb', 'possible')];
  }
  return [cause('handler-without-verb', allow === undefined ? 'possible' : 'likely')];
}

/** 404.6. Without its code, a method that hardening guides deny may have been refused by request filtering. */
function of404(exchange: Exchange, evidence: Evidence): readonly RankedCause[] {
  const certainty = certaintyOfSubstatus(6, evidence);
  const { method } = exchange.failure;
  const bare = !isStated(6, evidence);
  if (certainty === undefined || (bare && ['GET', 'HEAD', 'POST'].includes(method))) return [];
  const basis = basisOf(exchange, evidence);
  const denied = rankedCause('iis/404.6', 'verb-denied', certainty, basis);
  if (bare || !DEBUGGING.has(method)) return [denied];
  return [denied, rankedCause('iis/404.6', 'refused-on-purpose', 'possible', basis)];
}

/**
 * Who refused the method: request filtering (404.6), WebDAV, the verbs of a handler, or the application's routes.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-405-website
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/verbs/
 */
export default defineRule({
  id: 'verb-refused',
  description: 'Compares the method of a 405, 501 or 404 with `Allow` and with what WebDAV takes.',
  applies: (exchange, { facts }) =>
    [404, 405, 501].includes(exchange.failure.status) &&
    // Of a saved response the method is not known: what its page states has to do.
    (exchange.failure.method !== '' || facts.substatus !== undefined) &&
    !isPreflight(exchange),
  causes(exchange, evidence) {
    const { status, method } = exchange.failure;
    if (status === 405) return of405(exchange, evidence);
    if (status === 404) return of404(exchange, evidence);
    // HTTP.sys takes any method and answers 501 for another reason.
    if (method === '' || USUAL.has(method) || evidence.answeredBy?.id === 'httpsys') return [];
    return [rankedCause('http/501', 'unknown-method', 'likely', basisOf(exchange, evidence))];
  },
});
