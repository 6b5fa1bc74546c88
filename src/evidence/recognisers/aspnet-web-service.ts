import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { stackTrace } from '../stack-trace';

const TYPE = '[A-Za-z_][\\w.+`]{0,200}Exception';
// Asked with GET or POST: the exception as plain text, thrown within System.Web.Services.
const PLAIN = new RegExp(`^(${TYPE}): ([^\\n]{0,1000})`);
// Asked with SOAP: <faultstring>System.Web.Services.Protocols.SoapException: … ---&gt; System.X: …
const FAULT =
  /<(?:faultstring|soap:Text)\b[^<>]{0,60}>(System\.Web\.Services\.Protocols\.SoapException): ([^<\n]{0,1000})/;
const INNER = new RegExp(`---&gt; (${TYPE}): ([^<\\n]{0,1000})$`);

/**
 * A web service of ASP.NET (`.asmx`) that failed, with the exception that it does not hide.
 *
 * @see https://learn.microsoft.com/dotnet/api/system.web.services.protocols.soapexception
 */
export default defineRecogniser({
  id: 'aspnet-web-service',
  description: 'The SOAP fault, or the plain text, of an ASP.NET web service for an exception.',
  recognise(exchange) {
    const document = documentOf(exchange);
    const plain = /\n\s{1,6}\S{1,4} System\.Web\.Services\./.test(document) ? PLAIN.exec(document) : null;
    const match = plain ?? FAULT.exec(document);
    if (match === null) return undefined;
    const inner = INNER.exec(match[0].trimEnd());
    return finding({
      certainty: 'likely',
      quote: bodyQuote(match[0]),
      answeredBy: answerer('aspnet'),
      exception: inner?.[1] ?? match[1],
      message: lineOf(inner?.[2] ?? match[2]),
      stack: stackTrace(document, match.index + match[0].length),
    });
  },
});
