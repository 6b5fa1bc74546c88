import type { AnswererId, Evidence } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import { defineRule, type RankedCause } from '../diagnosis';
import { type HeaderSizes, headerSizesOf } from '../facts/header-sizes';
import { atMost, certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';

/** HTTP.sys: `MaxRequestBytes` for the request line with all headers, and as much for one (`MaxFieldLength`), in bytes. */
const HTTP_SYS = 16_384;

/** nginx: one line has to fit into one of the `large_client_header_buffers`. */
const NGINX_LINE = 8192;

/** Application servers that answer 431: Kestrel's `MaxRequestHeadersTotalSize`, Node's `--max-http-header-size`. */
const SERVERS: Readonly<Partial<Record<AnswererId, number>>> = { aspnetcore: 32_768, node: 16_384 };

/** A cookie that is the larger part of the headers is what made them too large. */
function isMostlyCookie({ total, longest, longestSize }: HeaderSizes): boolean {
  return longest.toLowerCase() === 'cookie' && longestSize * 2 > total;
}

function of400(sizes: HeaderSizes, evidence: Evidence): readonly RankedCause[] {
  const who = evidence.answeredBy?.id;
  if (who === 'nginx') {
    return sizes.longestSize > NGINX_LINE ? [rankedCause('http/400', 'headers-too-long', 'likely')] : [];
  }
  if (sizes.total <= HTTP_SYS) return [];
  if (who === 'httpsys') return [rankedCause('http/400', 'headers-too-long', 'likely')];
  return who === undefined || who === 'iis' ? [rankedCause('http/400', 'headers-too-long', 'possible')] : [];
}

function of431(sizes: HeaderSizes, evidence: Evidence): readonly RankedCause[] {
  const who = evidence.answeredBy?.id;
  const server = who === undefined ? undefined : SERVERS[who];
  const values = { header: sizes.longest };
  return [
    ...(isMostlyCookie(sizes) ? [rankedCause('http/431', 'cookies-too-large', 'likely')] : []),
    ...((who === 'iis' || who === 'httpsys') && sizes.total > HTTP_SYS
      ? [rankedCause('http/431', 'header-limit', 'likely', values)]
      : []),
    ...(server !== undefined && sizes.total > server
      ? [rankedCause('http/431', 'application-server-limit', 'likely')]
      : []),
  ];
}

function of404(exchange: Exchange, evidence: Evidence): readonly RankedCause[] {
  const certainty = certaintyOfSubstatus(10, evidence) ?? 'possible';
  const sizes = headerSizesOf(exchange);
  if (sizes === undefined) return [rankedCause('iis/404.10', 'over-header-limit', certainty)];
  const ruled = rankedCause('iis/404.10', 'over-header-limit', certainty, { header: sizes.longest });
  if (!isMostlyCookie(sizes)) return [ruled];
  return [ruled, rankedCause('iis/404.10', 'large-cookies', atMost('likely', certainty))];
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
    return exchange.failure.status === 400 ? of400(sizes, evidence) : of431(sizes, evidence);
  },
});
