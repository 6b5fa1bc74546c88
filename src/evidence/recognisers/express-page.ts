import { answerer } from '../answerers';
import { bodyQuote, documentOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';

const PAGE =
  /^<!DOCTYPE html>\s*<html lang="en">\s*<head>\s*<meta charset="utf-8">\s*<title>Error<\/title>\s*<\/head>\s*<body>\s*(<pre>([^<]{1,300}))/;

/** The page of finalhandler, which ends a request that no Express route took: "Cannot GET /path", or a stack trace. */
export default defineRecogniser({
  id: 'express-page',
  description: "Express's last handler: a page titled Error with one `<pre>`.",
  recognise(exchange) {
    const match = PAGE.exec(documentOf(exchange));
    if (match?.[1] === undefined) return undefined;
    const message = lineOf(match[2]);
    const answeredBy = answerer('node', undefined, 'Express');
    const quote = bodyQuote(match[1]);
    return { certainty: 'likely', quote, answeredBy, ...(message === undefined ? {} : { message }) };
  },
});
