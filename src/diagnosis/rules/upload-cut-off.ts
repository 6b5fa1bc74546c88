import type { EntryId } from '../../knowledge/entry';
import { measured } from '../basis';
import { defineRule } from '../diagnosis';
import { bodySizeOf } from '../facts/body-size';
import { IIS_BODY, NGINX_BODY } from '../facts/default-limits';
import { endedWith } from '../facts/network-error';
import { rankedCause } from '../facts/ranked-cause';

/** How a connection looks that was closed while the browser still sent. */
const ERRORS: readonly EntryId[] = [
  'net/ERR_CONNECTION_RESET',
  'net/ERR_CONNECTION_ABORTED',
  'net/ERR_CONNECTION_CLOSED',
  'net/ERR_HTTP2_PROTOCOL_ERROR',
  'net/NS_ERROR_NET_RESET',
  'net/NS_ERROR_NET_INTERRUPT',
];

/** What a body over a limit is told by, the larger limit first. */
const LIMITS: readonly (readonly [cause: string, bytes: number])[] = [
  ['over-max-allowed-content-length', IIS_BODY],
  ['proxy-limit', NGINX_BODY],
];

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
  applies: (exchange) => endedWith(ERRORS, exchange),
  causes(exchange) {
    const size = bodySizeOf(exchange) ?? 0;
    return LIMITS.filter(([, limit]) => size > limit).map(([cause, limit]) =>
      rankedCause('http/413', cause, 'possible', [measured('body-size', size, limit)]),
    );
  },
});
