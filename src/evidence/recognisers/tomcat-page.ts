import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, titleOf } from '../document';
import { defineRecogniser } from '../finding';

const SIGNATURE = /<h3>Apache Tomcat(?:\/([\w.-]{1,30}))?[^<]{0,60}<\/h3>/i;
const TITLE = /<title>[^<]{0,60}HTTP Status \d{3} [–-] [^<]{1,200}<\/title>/i;

/** Tomcat's error report: its name at the foot, or, with `showServerInfo` off, the form of its title. */
export default defineRecogniser({
  id: 'tomcat-page',
  description: "Tomcat's error report valve, by its signature or its title.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const signature = SIGNATURE.exec(document);
    const match = signature ?? TITLE.exec(document);
    if (match === null) return undefined;
    return finding({
      certainty: signature === null ? 'likely' : 'confirmed',
      quote: bodyQuote(match[0]),
      answeredBy: answerer('tomcat', signature?.[1]),
      message: titleOf(document),
    });
  },
});
