import { answerer } from '../answerers';
import { QUOTE_LIMIT } from '../document';
import { defineRecogniser } from '../finding';

/**
 * The browser asked its proxy for a tunnel, and the proxy refused: the proxy answered, though the browser hides what.
 * That a proxy is not there at all (`ERR_PROXY_CONNECTION_FAILED`) is the browser's own finding.
 *
 * @see https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h
 */
const REFUSED =
  /^(?:net::ERR_(?:TUNNEL_CONNECTION_FAILED|PROXY_AUTH_|PROXY_UNABLE_TO_CONNECT_TO_DESTINATION|PROXY_HTTP_1_1_REQUIRED|HTTPS_PROXY_TUNNEL_RESPONSE)|NS_ERROR_PROXY_(?!CONNECTION_REFUSED))/;

/** An error name that only the answer of a proxy leads to. */
export default defineRecogniser({
  id: 'proxy-error',
  description: "The browser's names for a tunnel that its proxy refused.",
  recognise({ failure }) {
    if (failure.error === undefined || !REFUSED.test(failure.error)) return undefined;
    return {
      certainty: 'possible',
      presence: 'confirmed',
      quote: { where: 'network', text: failure.error.slice(0, QUOTE_LIMIT) },
      answeredBy: answerer('proxy'),
    };
  },
});
