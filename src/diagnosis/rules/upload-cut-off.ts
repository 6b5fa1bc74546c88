import { headerValue } from '../../failure/failure';
import { measured } from '../basis';
import { defineRule } from '../diagnosis';
import { type ByError, forError } from '../facts/network-error';
import { rankedCause } from '../facts/ranked-cause';

/** How a connection looks that was closed while the browser still sent. */
const ERRORS: ByError<true> = {
  'net/ERR_CONNECTION_RESET': true,
  'net/ERR_CONNECTION_ABORTED': true,
  'net/ERR_CONNECTION_CLOSED': true,
  'net/ERR_HTTP2_PROTOCOL_ERROR': true,
  'net/NS_ERROR_NET_RESET': true,
  'net/NS_ERROR_NET_INTERRUPT': true,
};

/** IIS's `maxAllowedContentLength` and Kestrel's `MaxRequestBodySize`, and nginx's `client_max_body_size`, in bytes. */
const IIS = 30_000_000;
const NGINX = 1_048_576;

/**
 * A large upload whose connection broke: a server that refuses a body for its size may close the connection rather than
 * read it to its end (RFC 9110, section 15.5.14), so that the 413 is lost.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/
 * @see https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size
 */
export default defineRule({
  id: 'upload-cut-off',
  description: 'Measures the body of a request whose connection broke against the default limits of servers.',
  applies: (exchange) => forError(ERRORS, exchange) !== undefined,
  causes(exchange) {
    const stated = headerValue(exchange.requestHeaders ?? [], 'content-length')?.trim() ?? '';
    const size = /^\d{1,15}$/.test(stated) ? Number(stated) : (exchange.requestBodySize ?? 0);
    return [
      ...(size > IIS
        ? [
            rankedCause('http/413', 'over-max-allowed-content-length', 'possible', [
              measured('body-size', size, IIS),
            ]),
          ]
        : []),
      ...(size > NGINX
        ? [rankedCause('http/413', 'proxy-limit', 'possible', [measured('body-size', size, NGINX)])]
        : []),
    ];
  },
});
