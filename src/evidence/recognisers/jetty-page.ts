import { answerer } from '../answerers';
import { finding } from '../compose';
import { hasForeignType } from '../content-type';
import { bodyQuote, documentOf, lineOf, titleOf } from '../document';
import { defineRecogniser } from '../finding';
import { javaErrorIn } from '../java-stack';

/** How much of the end its foot may take: older versions fill it up for Internet Explorer. */
const FOOT = 3000;
const SIGNATURE =
  /(?:<a href="[^"<>]{1,100}">|<small>)\s{0,4}(Powered by (?:Eclipse )?Jetty:\/\/(?: ([\d.]{1,12}[\w.-]{0,20}))?)[^<]{0,40}<\/(?:a|small)>/i;
const PAGE =
  /^\s{0,40}(?:<!doctype\b[^<>]{0,100}>\s{0,8})?(?:<html\b[^<>]{0,100}>\s{0,8})?(?:<head>\s{0,8})?(?:<(?:meta|link)\b[^<>]{0,200}>\s{0,8}){0,4}(?:<title>Error \d{3}\b[^<]{0,2000}<\/title>\s{0,8})?(?:<(?:meta|link)\b[^<>]{0,200}>\s{0,8}|<style>[^<]{0,2000}<\/style>\s{0,8}){0,4}(?:<\/head>\s{0,8})?(?:<body\b[^<>]{0,100}>\s{0,8})?<h2>(?:HTTP ERROR:? \d{3}|Error 404 - Not Found)/i;
// Older pages, and those without a version, keep the heading and its table.
const FORM =
  /<h2>HTTP ERROR:? \d{3}[^<]{0,200}<\/h2>\s{0,8}(?:<table>\s{0,8}<tr><th>URI:|<p>Problem accessing )/i;
const BAD = /^<h1>Bad Message \d{3}<\/h1><pre>reason: [^<]{1,200}/;
const MESSAGE = /<tr><th>MESSAGE:<\/th><td>([^<]{1,300})/;

/**
 * Jetty's error page, and the one line that it has for a request which it cannot read.
 *
 * @see https://github.com/jetty/jetty.project/blob/jetty-9.4.x/jetty-server/src/main/java/org/eclipse/jetty/server/handler/ErrorHandler.java
 */
export default defineRecogniser({
  id: 'jetty-page',
  description: "Jetty's error page, by its signature or its heading, and its answer to a bad message.",
  recognise(exchange) {
    const document = documentOf(exchange);
    if (!/jetty:\/\/|HTTP ERROR|Bad Message/i.test(document)) return undefined;
    const signature = SIGNATURE.exec(document.slice(-FOOT));
    const bad = BAD.exec(document)?.[0];
    const quote = signature?.[1] ?? FORM.exec(document)?.[0] ?? bad;
    if (quote === undefined) return undefined;
    const isWhole = (bad !== undefined || PAGE.test(document)) && !hasForeignType(exchange);
    const own = signature === null ? 'likely' : 'confirmed';
    return finding({
      certainty: isWhole ? own : 'possible',
      quote: bodyQuote(quote),
      answeredBy: answerer('jetty', signature?.[2]),
      message: lineOf(MESSAGE.exec(document)?.[1]) ?? titleOf(document) ?? lineOf(quote),
      ...javaErrorIn(document),
    });
  },
});
