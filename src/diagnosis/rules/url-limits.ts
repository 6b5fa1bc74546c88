import type { LayerId } from '../../failure/layer';
import { codeBasis, measured } from '../basis';
import { defineRule } from '../diagnosis';
import { HTTP_SYS_HEAD, NGINX_LINE } from '../facts/default-limits';
import { rankedCause } from '../facts/ranked-cause';
import { valuesOf } from '../values';

/**
 * The longest request line, in bytes: nginx's `large_client_header_buffers`, Apache's `LimitRequestLine`, Kestrel's
 * `MaxRequestLineSize`.
 */
const LINES: Readonly<Partial<Record<LayerId, number>>> = {
  nginx: NGINX_LINE,
  apache: 8190,
  kestrel: 8192,
  aspnetcore: 8192,
};

/** What the request line has besides method and URL: two blanks and `HTTP/1.1`. */
const REST_OF_LINE = 10;

/**
 * Which default limit a URL that was answered with 414 is over.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/iisadmin-service-inetinfo/httpsys-registry-windows
 * @see https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers
 * @see https://httpd.apache.org/docs/2.4/mod/core.html#limitrequestline
 * @see https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.server.kestrel.core.kestrelserverlimits.maxrequestlinesize
 */
export default defineRule({
  id: 'url-limits',
  description: 'Measures the URL of a 414 against the default limit of the layer that answered.',
  applies: ({ failure }) => failure.status === 414,
  causes(exchange, evidence) {
    const { urlLength = '0', queryLength } = valuesOf(exchange, evidence);
    const url = Number(urlLength) + (queryLength === undefined ? 0 : Number(queryLength) + 1);
    const who = evidence.answeredBy?.id;
    const line = who === undefined ? undefined : LINES[who];
    const code = codeBasis(exchange, evidence);
    const lineSize = url + exchange.failure.method.length + REST_OF_LINE;
    if (line !== undefined && lineSize > line) {
      const basis = [measured('url-length', lineSize, line), ...code];
      return [rankedCause('http/414', 'iis-or-proxy-limit', 'likely', basis)];
    }
    if ((who === 'iis' || who === 'httpsys') && url > HTTP_SYS_HEAD) {
      const basis = [measured('url-length', url, HTTP_SYS_HEAD), ...code];
      return [rankedCause('http/414', 'url-over-http-sys', 'likely', basis)];
    }
    return [];
  },
});
