import { answerer } from '../answerers';
import { bodyQuote, documentOf } from '../document';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';

/** `X-Azure-Ref` comes with all that passes Azure Front Door; with it, the service's own page names the one who wrote it. */
export default defineRecogniser({
  id: 'azure-front-door',
  description: '`X-Azure-Ref`, and Azure Front Door\'s page "Our services aren\'t available right now".',
  recognise(exchange) {
    const header = headerMatching(exchange, 'x-azure-ref', /\S/);
    if (header === undefined) return undefined;
    const answeredBy = answerer('azure-front-door');
    const own = /Our services aren.{1,8}t available right now/.exec(documentOf(exchange));
    if (own === null) return { certainty: 'possible', quote: headerQuote(header), answeredBy };
    return { certainty: 'confirmed', quote: bodyQuote(own[0]), answeredBy };
  },
});
