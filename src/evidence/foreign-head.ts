import type { LayerId } from '../failure/layer';
import type { Finding } from './finding';
import { quotesHeader } from './headers';
import { RUNTIMES } from './runtimes';

/** Layers whose own pages are written without the application, so that none of its headers is on them. */
const APART: ReadonlySet<LayerId> = new Set<LayerId>([
  'akamai',
  'apache',
  'aws-elb',
  'azure-app-gateway',
  'azure-front-door',
  'caddy',
  'cloudflare',
  'cloudfront',
  'envoy',
  'f5',
  'haproxy',
  'imperva',
  'jetty',
  'kong',
  'lighttpd',
  'netscaler',
  'nginx',
  'squid',
  'sucuri',
  'tomcat',
  'traefik',
  'varnish',
]);

/** What answers under a runtime's name. */
const WITHIN: Readonly<Partial<Record<LayerId, readonly LayerId[]>>> = {
  kestrel: ['aspnetcore', 'ancm'],
};

/** The runtimes that a header names, among what was read of the response. */
function runtimesIn(header: string, findings: readonly Finding[]): readonly LayerId[] {
  return findings.flatMap((finding) => {
    const id = finding.answeredBy?.id;
    return id !== undefined && RUNTIMES.has(id) && quotesHeader(finding, header) ? [id] : [];
  });
}

/**
 * What was read from a page of a layer that can't have written it, for the head names the runtime of an application:
 * nginx puts no `X-Powered-By: Express` on its own page, and Werkzeug's server sends no page of Apache's. The application
 * made the page, or relays it. IIS keeps such headers on the pages that it puts in place of an application's.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.4
 */
export function asForeign(findings: readonly Finding[]): (finding: Finding) => Finding {
  const serving = runtimesIn('server', findings);
  const powering = runtimesIn('x-powered-by', findings);
  return (finding) => {
    const { answeredBy, presence: _, substatus: __, ...told } = finding;
    if (told.quote.where !== 'body' || answeredBy === undefined || answeredBy.id === 'other') return finding;
    const { id } = answeredBy;
    const isOf = (runtime: LayerId) => runtime === id || WITHIN[runtime]?.includes(id) === true;
    const foreign = [...serving, ...(APART.has(id) ? powering : [])];
    const isForeign = foreign.length > 0 && !foreign.some(isOf);
    return isForeign ? { ...told, answeredBy, certainty: 'possible' } : finding;
  };
}
