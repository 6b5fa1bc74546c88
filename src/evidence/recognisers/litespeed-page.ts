import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, titleOf } from '../document';
import { defineRecogniser } from '../finding';
import { openingOf } from '../opening';

const FOOT =
  /Proudly powered by (?:<a [^<>]{1,120}>)?LiteSpeed Web Server(?:<\/a>)?\s{0,40}<p>Please be advised that LiteSpeed Technologies/;
// A free copy has no foot. The line break that ends the title comes from the header line the page was made of.
const FORM =
  /<title> \d{3} [^<]{1,80}\r?\n<\/title>[\s\S]{0,600}<h1 style="margin:0; font-size:150px; line-height:150px; font-weight:bold;">\d{3}<\/h1>/;

/**
 * LiteSpeed's built-in error page. Intruders copy it for pages that hide a form of theirs.
 *
 * @see https://github.com/litespeedtech/openlitespeed/blob/master/src/http/httpstatuscode.cpp
 */
export default defineRecogniser({
  id: 'litespeed-page',
  description: "LiteSpeed's error page, by its foot or by its large number.",
  recognise(exchange) {
    const document = openingOf(exchange);
    if (document.includes('<form')) return undefined;
    const foot = FOOT.exec(document);
    const match = foot ?? FORM.exec(document);
    if (match === null) return undefined;
    return finding({
      certainty: foot === null ? 'likely' : 'confirmed',
      quote: bodyQuote(match[0]),
      answeredBy: answerer('litespeed'),
      message: titleOf(document),
    });
  },
});
