import { otherAnswerer } from '../answerers';
import { finding } from '../compose';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';
import { GUID, idOf } from '../ids';

/**
 * Exchange's front end names its server in `X-FEServer`, Outlook on the web its build in `X-OWA-Version`; with them comes
 * a `request-id`, which is in Exchange's logs.
 *
 * @see https://learn.microsoft.com/exchange/client-developer/exchange-web-services/instrumenting-client-requests-for-ews-and-rest-in-exchange
 */
export default defineRecogniser({
  id: 'exchange-headers',
  description: '`X-OWA-Version` and `X-FEServer`: Exchange, and its `request-id`.',
  recognise(exchange) {
    const build = headerMatching(exchange, 'x-owa-version', /^\s*\d/);
    const server = headerMatching(exchange, 'x-feserver', /\S/);
    const header = build ?? server;
    if (header === undefined) return undefined;
    const request = headerMatching(exchange, 'request-id', GUID);
    return finding({
      certainty: 'possible',
      presence: 'confirmed',
      quote: headerQuote(header),
      more: request && [headerQuote(request)],
      answeredBy: otherAnswerer('Exchange', /^[\d.]{1,40}/.exec(build?.value.trim() ?? '')?.[0]),
      ids: request && idOf(request.name, GUID.exec(request.value)?.[0]),
    });
  },
});
