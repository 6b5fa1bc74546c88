import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';

const PAGE = /<div class="titleerror">([A-Za-z_][\w.+`]{0,200}): ([^<]{0,2000})/;
const PLAIN = /^([A-Za-z_][\w.+`]{0,200}Exception): ([^\n]{0,1000})/;

/** The page for developers, and its plain form for callers that do not accept HTML: the exception, then the request's headers. */
export default defineRecogniser({
  id: 'aspnetcore-developer-page',
  description: "ASP.NET Core's developer exception page, as HTML and as plain text.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const plain = document.includes('\nHEADERS') ? PLAIN.exec(document) : null;
    const match = PAGE.exec(document) ?? plain;
    if (match === null) return undefined;
    return finding({
      certainty: 'confirmed',
      quote: bodyQuote(match[0]),
      answeredBy: answerer('aspnetcore'),
      exception: match[1],
      message: lineOf(match[2]),
    });
  },
});
