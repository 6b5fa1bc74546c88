import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, lineOf, titleOf } from '../document';
import { defineRecogniser } from '../finding';
import { javaErrorIn } from '../java-stack';

const SIGNATURE = /Powered by (?:Eclipse )?Jetty:\/\/(?: ([\d.]{1,12}[\w.-]{0,20}))?/i;
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
    const signature = SIGNATURE.exec(document);
    const match = signature ?? FORM.exec(document) ?? BAD.exec(document);
    if (match === null) return undefined;
    return finding({
      certainty: signature === null ? 'likely' : 'confirmed',
      quote: bodyQuote(match[0]),
      answeredBy: answerer('jetty', signature?.[1]),
      message: lineOf(MESSAGE.exec(document)?.[1]) ?? titleOf(document) ?? lineOf(match[0]),
      ...javaErrorIn(document),
    });
  },
});
