import { answerer } from '../answerers';
import { bodyQuote, documentOf } from '../document';
import { defineRecogniser } from '../finding';

const TEXT =
  /^(?:upstream connect error or disconnect\/reset before headers|upstream request timeout|no healthy upstream)[^\n<]{0,200}/;

/** Envoy's answers for a server behind it that fails: plain text, one line. */
export default defineRecogniser({
  id: 'envoy-text',
  description: "Envoy's plain texts for an upstream that does not answer.",
  recognise(exchange) {
    const text = TEXT.exec(documentOf(exchange))?.[0].trimEnd();
    if (text === undefined) return undefined;
    return { certainty: 'confirmed', quote: bodyQuote(text), answeredBy: answerer('envoy'), message: text };
  },
});
