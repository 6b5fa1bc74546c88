import type { Certainty, Evidence } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import type { LayerId } from '../../failure/layer';
import type { EntryId } from '../../knowledge/entry';
import { type Basis, codeBasis, measured } from '../basis';
import { defineRule, type RankedCause } from '../diagnosis';
import { bodySizeOf } from '../facts/body-size';
import { IIS_BODY, NGINX_BODY } from '../facts/default-limits';
import { statedCertainty } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';

/** IIS's `uploadReadAheadSize`: what it holds of a body while it asks for a client certificate, in bytes. */
const READ_AHEAD = 49_152;

interface Limit {
  readonly entry: EntryId;
  readonly cause: string;
  readonly bytes: number;
}

const KESTREL: Limit = { entry: 'http/413', cause: 'application-limit', bytes: IIS_BODY };

/** Default limits of the layers that answer 413. */
const LIMITS: Readonly<Partial<Record<LayerId, Limit>>> = {
  iis: { entry: 'http/413', cause: 'over-max-allowed-content-length', bytes: IIS_BODY },
  aspnetcore: KESTREL,
  kestrel: KESTREL,
  // Express's `body-parser`.
  node: { entry: 'http/413', cause: 'application-limit', bytes: 102_400 },
  nginx: { entry: 'vendor/nginx-413', cause: 'client-max-body-size', bytes: NGINX_BODY },
  'aws-api-gateway': { entry: 'http/413', cause: 'proxy-limit', bytes: 10_485_760 },
  cloudflare: { entry: 'http/413', cause: 'proxy-limit', bytes: 104_857_600 },
};

/** 413.0: read-ahead ends only over TLS, the application's own limit anywhere. */
function of4130(exchange: Exchange, evidence: Evidence, size: number | undefined): readonly RankedCause[] {
  const basis = codeBasis(exchange, evidence);
  const readAhead = (certainty: Certainty, more: readonly Basis[]) =>
    rankedCause('iis/413.0', 'upload-read-ahead', certainty, [...more, ...basis]);
  const application = (certainty: Certainty, more: readonly Basis[]) =>
    rankedCause('iis/413.0', 'application-limit', certainty, [...more, ...basis]);
  const isTls = exchange.failure.url.startsWith('https:');
  if (size === undefined) return [readAhead('possible', []), application('possible', [])];
  if (!isTls || size <= READ_AHEAD) return [application('likely', [measured('body-size', size, IIS_BODY)])];
  const over = [measured('body-size', size, READ_AHEAD)];
  if (size <= IIS_BODY) return [readAhead('likely', over)];
  return [readAhead('possible', over), application('possible', [measured('body-size', size, IIS_BODY)])];
}

/** A body that IIS takes by default: only a certificate that is asked for late refuses it, or a limit that was lowered. */
function withinLimit(exchange: Exchange, evidence: Evidence, size: number): readonly RankedCause[] {
  const isTls = exchange.failure.url.startsWith('https:');
  if (!isTls || size <= READ_AHEAD) return [];
  const basis = [measured('body-size', size, READ_AHEAD), ...codeBasis(exchange, evidence)];
  return [rankedCause('http/413', 'client-certificate-buffer', 'possible', basis)];
}

/**
 * Which default limit a body that was answered with 413 is over. A body below it says little, since the limit may have
 * been lowered.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/serverruntime
 * @see https://learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/options
 * @see https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size
 * @see https://expressjs.com/en/resources/middleware/body-parser.html
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html
 * @see https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/error-413/
 */
export default defineRule({
  id: 'body-limits',
  description: 'Measures the body of a 413 against the default limit of the layer that answered.',
  applies: ({ failure }) => failure.status === 413,
  causes(exchange, evidence) {
    const size = bodySizeOf(exchange);
    if (evidence.facts.substatus === 0) return of4130(exchange, evidence, size);
    const basis = codeBasis(exchange, evidence);
    const stated = statedCertainty(1, evidence);
    if (stated !== undefined) {
      const over = size !== undefined && size > IIS_BODY;
      const sizes = over ? [measured('body-size', size, IIS_BODY)] : [];
      return [rankedCause('iis/413.1', 'over-max-allowed-content-length', stated, [...sizes, ...basis])];
    }
    const who = evidence.answeredBy?.id;
    const limit = who === undefined ? undefined : LIMITS[who];
    if (limit === undefined || size === undefined) return [];
    if (size > limit.bytes) {
      const over = measured('body-size', size, limit.bytes);
      return [rankedCause(limit.entry, limit.cause, 'likely', [over, ...basis])];
    }
    return who === 'iis' ? withinLimit(exchange, evidence, size) : [];
  },
});
