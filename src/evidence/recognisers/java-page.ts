import { otherAnswerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, lineOf, titleOf } from '../document';
import { defineRecogniser } from '../finding';
import { openingOf } from '../opening';

// A quotation of the RFC that nobody else puts on an error page.
const WEBLOGIC = /<H2>Error \d{3}--[^<]{1,80}<\/H2>|<H3>From RFC 2068 <i>Hypertext Transfer Protocol/;
const WEBSPHERE = /^Error \d{3}: (?:((?:[a-z]\w{0,30}\.){1,6}[A-Z]\w{0,80}): )?(SRVE\d{4}E): ([^\n]{1,300})/;

/** The error pages of WebLogic and WebSphere. */
export default defineRecogniser({
  id: 'java-page',
  description:
    "WebLogic's page, which quotes an RFC, and WebSphere's line with a number of its own (`SRVE0190E`).",
  recognise(exchange) {
    const document = openingOf(exchange);
    const line = WEBSPHERE.exec(document);
    if (line !== null) {
      return finding({
        certainty: 'confirmed',
        quote: bodyQuote(line[0]),
        answeredBy: otherAnswerer('WebSphere'),
        errorCode: line[2],
        exception: line[1],
        message: lineOf(line[3]),
      });
    }
    const page = WEBLOGIC.exec(document);
    if (page === null) return undefined;
    return finding({
      certainty: 'likely',
      quote: bodyQuote(page[0]),
      answeredBy: otherAnswerer('WebLogic'),
      message: titleOf(document),
    });
  },
});
