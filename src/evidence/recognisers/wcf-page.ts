import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';

/** The heading and the first paragraph of the page of a REST service. */
const PAGE =
  /<div id="content">\s{0,40}<p class="heading1">[^<]{1,100}<\/p>\s{0,40}<p[^<>]{0,80}>([^<]{1,2000})/;
/** The namespace of faults that WCF raises itself. */
const FAULT =
  /http:\/\/schemas\.microsoft\.com\/(?:net\/2005\/12\/windowscommunicationfoundation\/dispatcher|ws\/2005\/05\/addressing\/none)\b/;
/** A fault is the whole answer: a page that shows one begins otherwise. */
const ENVELOPE = /^\s*(?:<\?xml\b[^<>]{0,200}>\s*)?<(?:\w{1,20}:)?(?:Envelope|Fault)\b/;
const REASON = /<(?:faultstring|s:Text)\b[^<>]{0,80}>([^<]{1,2000})/;

/**
 * A service of Windows Communication Foundation: the page of its REST services, and the fault of its SOAP ones.
 *
 * @see https://learn.microsoft.com/dotnet/framework/wcf/feature-details/web-http-error-handling-sample
 */
export default defineRecogniser({
  id: 'wcf-page',
  description: "WCF's error page for REST services, and the faults that it raises itself.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const match = PAGE.exec(document) ?? (ENVELOPE.test(document) ? FAULT.exec(document) : null);
    if (match === null) return undefined;
    return finding({
      certainty: 'likely',
      quote: bodyQuote(match[0]),
      answeredBy: answerer('aspnet', undefined, 'WCF'),
      message: lineOf(match[1] ?? REASON.exec(document)?.[1]),
    });
  },
});
