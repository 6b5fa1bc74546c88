import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, lineOf } from '../document';
import { type Certainty, defineRecogniser } from '../finding';
import { hasHeader, headerMatching, headerQuote } from '../headers';
import { idOf } from '../ids';

/** The service's own page: a heading, and the request's reference under it. */
const PAGE =
  /<h2>(The request is blocked\.|Our services aren[^<\s]{1,8}t available right now)<\/h2>[\s\S]{0,1000}?\bid=["']errorref["']>\s{0,40}<span>([^<]{1,300})/;
const HEADING =
  /<h2>((?:The request is blocked\.|Our services aren[^<\s]{1,8}t available right now)[^<]{0,200})<\/h2>/;
/** The heading with nothing of another's after it. */
const WHOLE = /(?:blocked\.|right now)\.?\s{0,8}$/;
const REFERENCE = /^(?:\d{8}T\d{6}Z-\w{20,100}|0[\w+/=]{30,200}|Ref A: [\dA-F]{16,40} Ref B: .{1,80})$/;

/**
 * `X-Azure-Ref` comes with all that passes Azure Front Door, `X-MSEdge-Ref` where Microsoft's own sites do; with it, the
 * service's own page names the one who wrote it.
 *
 * @see https://learn.microsoft.com/azure/frontdoor/front-door-http-headers-protocol
 */
export default defineRecogniser({
  id: 'azure-front-door',
  description: '`X-Azure-Ref`, and the pages of Azure Front Door, which repeat it.',
  recognise(exchange) {
    const document = documentOf(exchange);
    const header =
      headerMatching(exchange, 'x-azure-ref', /\S/) ?? headerMatching(exchange, 'x-msedge-ref', /^\s*Ref A:/);
    const [page, heading, reference] = PAGE.exec(document) ?? [];
    const told = heading ?? HEADING.exec(document)?.[1];
    const answeredBy = answerer('azure-front-door');
    const value = header?.value.trim().slice(0, 300) ?? lineOf(reference);
    const ids = idOf(header?.name ?? 'Reference', value);
    if (told !== undefined && (header !== undefined || page !== undefined)) {
      const isOwn = REFERENCE.test(lineOf(reference) ?? '');
      // An application's header says that the response passed the service.
      const isPassed = hasHeader(exchange, 'x-powered-by') || !WHOLE.test(told);
      const signed: Certainty = header !== undefined ? 'confirmed' : isOwn ? 'likely' : 'possible';
      const certainty = isPassed ? 'possible' : signed;
      const presence = header === undefined ? undefined : 'confirmed';
      const more = header === undefined ? undefined : [headerQuote(header)];
      const usualStatus = told.startsWith('The request is blocked.') ? 403 : 503;
      const message = lineOf(told);
      return finding({
        certainty,
        presence,
        quote: bodyQuote(told),
        more,
        answeredBy,
        message,
        ids,
        usualStatus,
      });
    }
    if (header === undefined) return undefined;
    return finding({
      certainty: 'possible',
      presence: 'confirmed',
      quote: headerQuote(header),
      answeredBy,
      ids,
    });
  },
});
