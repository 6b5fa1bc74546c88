import { answerer, otherAnswerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, lineOf, titleOf } from '../document';
import { type Answerer, defineRecogniser } from '../finding';
import { javaErrorIn } from '../java-stack';

const SIGNATURE =
  /<h3>((?:Apache )?Tomcat|JBoss ?Web|GlassFish Server|Payara Server)[^<\d]{0,40}([\d.]{1,20})?[^<]{0,60}<\/h3>/i;
// With `showServerInfo` off the foot is gone; the style and the dash of the title stay in every language.
const FORM =
  /<title>([^<]{1,40} ?\d{3} [–-] [^<]{1,200})<\/title><style(?: type="text\/css")?>[^<]{0,400}#525D76/i;
/** What the page calls a message and a description: a paragraph that begins with a bold word. */
const MESSAGE = /<\/p><p><b>[^<]{1,40}<\/b> ?(?:<u>)?([^<]{1,600})/;

const HEADING = /<h1>([^<]{1,600})<\/h1>/;

function named(product: string, version: string | undefined): Answerer {
  return /Tomcat/i.test(product) ? answerer('tomcat', version) : otherAnswerer(product, version);
}

/**
 * Tomcat's error report, which other servers took over: its name at the foot, or the form of its title.
 *
 * @see https://tomcat.apache.org/tomcat-10.1-doc/config/valve.html#Error_Report_Valve
 */
export default defineRecogniser({
  id: 'tomcat-page',
  description: "Tomcat's error report valve, by its signature or its form.",
  recognise(exchange) {
    const document = documentOf(exchange);
    if (!/Tomcat|JBoss|#525D76|GlassFish|Payara/i.test(document)) return undefined;
    const signature = SIGNATURE.exec(document);
    const match = signature ?? FORM.exec(document);
    if (match === null) return undefined;
    const said = MESSAGE.exec(document)?.[1];
    // Of old, the message of a 404 was no more than the path.
    const message = said?.startsWith('/') ? HEADING.exec(document)?.[1] : said;
    return finding({
      certainty: signature === null ? 'likely' : 'confirmed',
      quote: bodyQuote(match[0]),
      answeredBy: named(signature?.[1] ?? 'Tomcat', signature?.[2]),
      message: lineOf(message) ?? titleOf(document),
      ...javaErrorIn(document),
    });
  },
});
