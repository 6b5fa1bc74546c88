import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { linesOf } from '../lines';
import { openingOf } from '../opening';

const PAGE =
  /^<!DOCTYPE html>\s{0,4}<html lang="en">\s{0,4}<head>\s{0,4}<meta charset="utf-8">\s{0,4}<title>Error<\/title>\s{0,4}<\/head>\s{0,4}<body>\s{0,4}(<pre>([^<]{1,300}))/;
// Before version 4.16 the page had no head to speak of.
const OLD = /^(Cannot (?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS) \/[^\n<]{0,250})\s{0,4}$/;
const EXCEPTION = /^([A-Z]\w{0,60}(?:Error|Exception)): /;

/**
 * The page of finalhandler, which ends a request that no Express route took: "Cannot GET /path", or a stack trace.
 *
 * @see https://github.com/pillarjs/finalhandler/blob/master/index.js
 */
export default defineRecogniser({
  id: 'express-page',
  description: "Express's last handler: a page titled Error with one `<pre>`.",
  recognise(exchange) {
    const document = openingOf(exchange, 8192);
    const page = PAGE.exec(document);
    const match = page ?? OLD.exec(document);
    if (match?.[1] === undefined) return undefined;
    const message = lineOf(page?.[2] ?? match[1]);
    const trace = page === null ? undefined : document.slice(document.indexOf('<pre>'));
    return finding({
      certainty: 'likely',
      quote: bodyQuote(match[1].trimEnd()),
      answeredBy: answerer('node', undefined, 'Express'),
      exception: EXCEPTION.exec(message ?? '')?.[1],
      message,
      stack: trace?.includes('&nbsp;at ') ? linesOf(trace, /<br ?\/?>|<\/pre>/) : undefined,
    });
  },
});
