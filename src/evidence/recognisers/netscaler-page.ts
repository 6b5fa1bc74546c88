import { answerer } from '../answerers';
import { bodyQuote, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { openingOf } from '../opening';

const PAGE =
  /^<html><body>(<b>Http\/1\.1 [A-Z][A-Za-z ]{2,40}(?: \d{1,6})?\s{0,2}<\/b>)<\/body> <\/html>\s{0,4}$/;

/** NetScaler's answer when no server behind it is up. Others are known to write the same line. */
export default defineRecogniser({
  id: 'netscaler-page',
  description: '`Http/1.1 Service Unavailable` in bold and nothing else: NetScaler, perhaps.',
  recognise(exchange) {
    const line = PAGE.exec(openingOf(exchange, 256))?.[1];
    const message = lineOf(line);
    if (line === undefined || message === undefined) return undefined;
    return { certainty: 'possible', quote: bodyQuote(line), answeredBy: answerer('netscaler'), message };
  },
});
