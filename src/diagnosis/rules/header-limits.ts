import type { Certainty, Evidence } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import type { LayerId } from '../../failure/layer';
import { type Basis, codeBasis, ifSeen, measured, seen } from '../basis';
import { defineRule, type RankedCause } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { HTTP_SYS_HEAD, NGINX_LINE } from '../facts/default-limits';
import { type HeaderSizes, headerSizesOf } from '../facts/header-sizes';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';

/** Application servers that answer 431: Kestrel's `MaxRequestHeadersTotalSize`, Node's `--max-http-header-size`. */
const SERVERS: Readonly<Partial<Record<LayerId, number>>> = {
  aspnetcore: 32_768,
  kestrel: 32_768,
  node: 16_384,
};

/** Cookies that are the larger part of the headers are what made them too large. */
function isMostlyCookies({ total, cookies = 0 }: HeaderSizes): boolean {
  return cookies * 2 > total;
}

function cookiesBasis({ cookies }: HeaderSizes): readonly Basis[] {
  return ifSeen('cookies-size', cookies);
}

function of400(sizes: HeaderSizes, exchange: Exchange, evidence: Evidence): readonly RankedCause[] {
  const who = evidence.answeredBy?.id;
  const too = (certainty: Certainty, basis: Basis) => {
    const all = [basis, ...cookiesBasis(sizes), ...codeBasis(exchange, evidence)];
    return [
      rankedCause('http/400', 'headers-too-long', certainty, all, { values: { header: sizes.longest } }),
    ];
  };
  if (who === 'nginx') {
    // With a number of nginx's own, the page says more: `nginx-400-page` has them.
    if (evidence.facts.errorCode !== undefined || sizes.longestSize <= NGINX_LINE) return [];
    return too('likely', measured('header-size', sizes.longestSize, NGINX_LINE));
  }
  if (sizes.total <= HTTP_SYS_HEAD) return [];
  const over = measured('headers-size', sizes.total, HTTP_SYS_HEAD);
  if (who === 'httpsys') return too('likely', over);
  return who === undefined || who === 'iis' ? too('possible', over) : [];
}

function of431(sizes: HeaderSizes, exchange: Exchange, evidence: Evidence): readonly RankedCause[] {
  const who = evidence.answeredBy?.id;
  const code = codeBasis(exchange, evidence);
  const more = { values: { header: sizes.longest } };
  const own = [seen('headers-size', sizes.total), ...cookiesBasis(sizes)];
  const over = (limit: number) => [
    measured('headers-size', sizes.total, limit),
    ...cookiesBasis(sizes),
    ...code,
  ];
  const causes: RankedCause[] = [];
  if (isMostlyCookies(sizes)) {
    const basis = [...cookiesBasis(sizes), seen('headers-size', sizes.total), ...code];
    causes.push(rankedCause('http/431', 'cookies-too-large', 'likely', basis));
  }
  if (who === 'iis' || who === 'httpsys') {
    // Below it, IIS answers so for an entry of `headerLimits`, which may be as low as someone set it.
    const basis = sizes.total > HTTP_SYS_HEAD ? over(HTTP_SYS_HEAD) : [...own, ...code];
    causes.push(
      rankedCause(
        'http/431',
        'header-limit',
        sizes.total > HTTP_SYS_HEAD ? 'likely' : 'possible',
        basis,
        more,
      ),
    );
  }
  const server = who === undefined ? undefined : SERVERS[who];
  if (server !== undefined && sizes.total > server) {
    causes.push(rankedCause('http/431', 'application-server-limit', 'likely', over(server)));
  }
  return causes;
}

function of404(exchange: Exchange, evidence: Evidence): readonly RankedCause[] {
  const certainty = certaintyOfSubstatus(10, evidence) ?? 'possible';
  const code = codeBasis(exchange, evidence);
  const sizes = headerSizesOf(exchange);
  if (sizes === undefined) return [rankedCause('iis/404.10', 'over-header-limit', certainty, code)];
  const basis = [seen('header-size', sizes.longestSize), ...cookiesBasis(sizes), ...code];
  const ruled = rankedCause('iis/404.10', 'over-header-limit', certainty, basis, {
    values: { header: sizes.longest },
  });
  if (!isMostlyCookies(sizes)) return [ruled];
  const cookies = [...cookiesBasis(sizes), ...code];
  return [ruled, rankedCause('iis/404.10', 'large-cookies', atMost('likely', certainty), cookies)];
}

/**
 * Headers over a limit. Needs the request's headers, which only DevTools sees; `headerLimits` (404.10) has no default, so
 * that a bare 404 is never blamed on it.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/iisadmin-service-inetinfo/httpsys-registry-windows
 * @see https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers
 * @see https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.server.kestrel.core.kestrelserverlimits.maxrequestheaderstotalsize
 * @see https://nodejs.org/api/cli.html#--max-http-header-sizesize
 */
export default defineRule({
  id: 'header-limits',
  description: "Measures the request's headers against the default limit of the layer that answered.",
  applies: ({ failure: { status } }, evidence) =>
    status === 400 || status === 431 || (status === 404 && isStated(10, evidence)),
  causes(exchange, evidence) {
    if (exchange.failure.status === 404) return of404(exchange, evidence);
    const sizes = headerSizesOf(exchange);
    if (sizes === undefined) return [];
    const of = exchange.failure.status === 400 ? of400 : of431;
    return of(sizes, exchange, evidence);
  },
});
