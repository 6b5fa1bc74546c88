import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { hasHeader, headerMatching } from '../headers';
import { openingOf } from '../opening';

// nginx's page without its foot: no line, no name.
const PAGE =
  /^<html>\r?\n<head><title>(\d{3}) [^<]{1,80}<\/title><\/head>\r?\n<body(?: bgcolor="white")?>\r?\n(<center><h1>\1 [^<]{1,80}<\/h1><\/center>)\s{0,8}<\/body>\s{0,4}<\/html>/;

/**
 * The error page of Amazon's load balancers, which sign it in `Server` unless told not to.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html
 */
export default defineRecogniser({
  id: 'aws-elb-page',
  description: "nginx's error page without a name at its foot, and `Server: awselb/2.0` beside it.",
  recognise(exchange) {
    const heading = PAGE.exec(openingOf(exchange, 1024))?.[2];
    if (heading === undefined) return undefined;
    const own = headerMatching(exchange, 'server', /^\s*awselb\b/i) !== undefined;
    if (!own && hasHeader(exchange, 'server')) return undefined;
    return finding({
      certainty: own ? 'confirmed' : 'possible',
      quote: bodyQuote(heading),
      answeredBy: answerer('aws-elb'),
      message: lineOf(heading),
    });
  },
});
