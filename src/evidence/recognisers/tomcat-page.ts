import { answerer, otherAnswerer } from '../answerers';
import { finding } from '../compose';
import { hasForeignType } from '../content-type';
import { bodyQuote, documentOf, lineOf, titleOf } from '../document';
import { type Answerer, defineRecogniser } from '../finding';
import { javaErrorIn } from '../java-stack';

const SIGNATURE =
  /^<h3>(Apache Tomcat|JBoss ?Web|GlassFish Server|Payara Server)(?: \(TomEE\)| Open Source Edition)?(?:(?:\/|\s{1,3})(\d[\w.-]{0,40}))?(?: \([^()<]{1,40}\)| #\w{1,20})?\s{0,4}<\/h3>/i;
const LINE = /<hr\b[^<>]{0,60}>\s{0,8}$/i;
/** The page's first words, in any language: “HTTP Status 404”, “Estado HTTP 404”. */
const PAGE =
  /^\s{0,40}(?:<!doctype\b[^<>]{0,100}>\s{0,8})?(?:<html\b[^<>]{0,100}>\s{0,8})?(?:<head>\s{0,8})?(?:<title>[^<]{0,2000}<\/title>\s{0,8})?(?:<style\b[^<>]{0,60}>(?:[^<]|<!--){0,4000}<\/style>\s{0,8})?(?:<\/head>\s{0,8})?(?:<body>\s{0,8})?<h1>(?=[^<]{0,30}HTTP)[^<\d]{1,40}\d{3}\b/i;
// With `showServerInfo` off the foot is gone; the style and the dash of the title stay in every language.
const FORM =
  /<title>([^<]{1,40} ?\d{3} [–-] [^<]{1,200})<\/title><style(?: type="text\/css")?>[^<]{0,400}#525D76/i;
/** What the page calls a message and a description: a paragraph that begins with a bold word. */
const MESSAGE = /<\/p><p><b>[^<]{1,40}<\/b> ?(?:<u>)?([^<]{1,600})/;

const HEADING = /<h1>([^<]{1,600})<\/h1>/;

function named(product: string, version: string | undefined): Answerer {
  if (/Tomcat/i.test(product)) return answerer('tomcat', version);
  return otherAnswerer(/JBoss/i.test(product) ? 'JBoss Web' : product, version);
}

/** The signature, which is the page's last heading and stands under a line. */
function signatureIn(document: string): RegExpExecArray | null {
  const at = document.lastIndexOf('<h3>');
  if (at < 0 || !LINE.test(document.slice(Math.max(0, at - 80), at))) return null;
  return SIGNATURE.exec(document.slice(at, at + 300));
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
    const signature = signatureIn(document);
    const form = FORM.exec(document)?.[0];
    const quote = signature?.[0] ?? form;
    if (quote === undefined) return undefined;
    const isSigned = signature !== null && PAGE.test(document);
    const isForeign = hasForeignType(exchange);
    const unsigned = form === undefined ? 'possible' : 'likely';
    const certainty = isSigned ? 'confirmed' : unsigned;
    const said = MESSAGE.exec(document)?.[1];
    // Of old, the message of a 404 was no more than the path.
    const message = said?.startsWith('/') ? HEADING.exec(document)?.[1] : said;
    return finding({
      certainty: isForeign ? 'possible' : certainty,
      quote: bodyQuote(quote),
      answeredBy: named(signature?.[1] ?? 'Tomcat', signature?.[2]),
      message: lineOf(message) ?? titleOf(document),
      ...javaErrorIn(document),
    });
  },
});
