import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, titleOf } from '../document';
import { defineRecogniser } from '../finding';

const PAGE =
  /<h3>Guru Medi(?:t)?ation:<\/h3>\s*<p>(?:XID: \d{1,20}|Details: (cache-[\w-]{1,60}) [\d ]{1,60})/;

/** Varnish's error page and its "Guru Meditation"; Fastly's, an older one, names one of its cache servers there. */
export default defineRecogniser({
  id: 'varnish-page',
  description: "Varnish's built-in error page, and Fastly's, which is made from it.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const match = PAGE.exec(document);
    if (match === null) return undefined;
    const answeredBy = answerer(match[1] === undefined ? 'varnish' : 'fastly');
    return finding({
      certainty: 'confirmed',
      quote: bodyQuote(match[0]),
      answeredBy,
      message: titleOf(document),
    });
  },
});
