import { answerer } from '../answerers';
import { certaintyOf, finding } from '../compose';
import { bodyQuote, documentOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';

const PAGE =
  /<h2>([^<\d]{0,40}\bHTTP\b[^<\d]{0,20}(\d{3})(?:\.(\d{1,3}))? - [^<]{1,300})<br ?\/?>[^<]{0,30}(?:Internet|IIS)/i;

/**
 * The error page of IIS 5 and 6, whose second heading gives the code and, under it, "Internet Information Services
 * (IIS)", localised. Where IIS 6 had a file for the sub-status, the code is dotted: `HTTP Error 403.1 - …`.
 */
export default defineRecogniser({
  id: 'iis6-page',
  description: 'The error page of IIS 5 and 6 (archived KB 318380 lists its codes).',
  recognise(exchange) {
    const match = PAGE.exec(documentOf(exchange));
    if (match?.[1] === undefined) return undefined;
    const [, heading, status, substatus] = match;
    return finding({
      certainty: certaintyOf(exchange, Number(status), 'confirmed'),
      quote: bodyQuote(heading),
      answeredBy: answerer('iis'),
      status: Number(status),
      substatus: substatus === undefined ? undefined : Number(substatus),
      message: lineOf(heading),
    });
  },
});
