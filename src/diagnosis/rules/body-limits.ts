import { defineRule } from '../diagnosis';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';
import { valuesOf } from '../values';

/** IIS's `maxAllowedContentLength` and Kestrel's `MaxRequestBodySize`, in bytes. */
const IIS_AND_KESTREL = 30_000_000;

/** nginx's `client_max_body_size`, in bytes. */
const NGINX = 1024 * 1024;

/**
 * Which default limit a body that was answered with 413 is over. A body below it says nothing, since the limit may have
 * been lowered.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/
 * @see https://learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/options
 * @see https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size
 */
export default defineRule({
  id: 'body-limits',
  description: 'Measures the body of a 413 against the default limit of the layer that answered.',
  applies: ({ failure }) => failure.status === 413,
  causes(exchange, evidence) {
    if (isStated(0, evidence)) {
      const certainty = certaintyOfSubstatus(0, evidence) ?? 'possible';
      return [rankedCause('iis/413.0', 'upload-read-ahead', certainty)];
    }
    if (isStated(1, evidence)) {
      const certainty = certaintyOfSubstatus(1, evidence) ?? 'possible';
      return [rankedCause('iis/413.1', 'over-max-allowed-content-length', certainty)];
    }
    const size = Number(valuesOf(exchange, evidence).contentLength ?? 0);
    const over = size > IIS_AND_KESTREL;
    const who = evidence.answeredBy?.id;
    if (who === 'iis' && over) return [rankedCause('http/413', 'over-max-allowed-content-length', 'likely')];
    if (who === 'aspnetcore' && over) return [rankedCause('http/413', 'application-limit', 'likely')];
    if (who === 'nginx' && size > NGINX) return [rankedCause('http/413', 'proxy-limit', 'likely')];
    return [];
  },
});
