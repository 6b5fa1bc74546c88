import { answerer } from '../answerers';
import { finding, quotesOf } from '../compose';
import { bodyQuote, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { openingOf } from '../opening';

const PAGE = /<title>(Fastly error: unknown domain[^<]{0,300})<\/title>/;
const DETAILS = /<p>Details: cache-[\w-]{1,60}/;

/** Fastly's page for a host that no service of its has. */
export default defineRecogniser({
  id: 'fastly-domain',
  description: "Fastly's page for an unknown domain, which names one of its cache servers.",
  recognise(exchange) {
    const document = openingOf(exchange);
    const match = PAGE.exec(document);
    if (match?.[1] === undefined) return undefined;
    const details = DETAILS.exec(document)?.[0];
    return finding({
      certainty: details === undefined ? 'likely' : 'confirmed',
      quote: bodyQuote(match[1]),
      more: quotesOf(details),
      answeredBy: answerer('fastly'),
      message: lineOf(match[1]),
    });
  },
});
