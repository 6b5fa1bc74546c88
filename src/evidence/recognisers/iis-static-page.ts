import { answerer } from '../answerers';
import { certaintyOf, finding } from '../compose';
import { bodyQuote, documentOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';

const PAGE =
  /<div id="header"><h1>[^<]{0,200}<\/h1><\/div>\s*<div id="content">\s*<div class="content-container">\s*<fieldset>\s*(<h2>(\d{3})(?:\.(\d{1,3}))? - ([^<]{1,300})<\/h2>)/i;
const HEAD =
  /<html xmlns="http:\/\/www\.w3\.org\/1999\/xhtml">\s*<head>\s*<meta http-equiv="Content-Type" content="text\/html; charset=(?!utf-8)[\w-]{1,40}" ?\/?>\s*(<title>(\d{3}) - ([^<]{1,300})<\/title>)/i;

/**
 * The file under `inetpub\custerr` that IIS sends to remote callers instead of the detailed page. Its text is
 * localised and its structure is not; it has no sub-status unless an administrator wrote a file per sub-status.
 */
export default defineRecogniser({
  id: 'iis-static-page',
  description: "IIS's static custom error page, by its structure; its head alone is only a hint.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const page = PAGE.exec(document);
    if (page?.[1] !== undefined) {
      const [, heading, status, substatus] = page;
      return finding({
        certainty: certaintyOf(exchange, Number(status), 'confirmed'),
        quote: bodyQuote(heading),
        answeredBy: answerer('iis'),
        status: Number(status),
        substatus: substatus === undefined ? undefined : Number(substatus),
        message: lineOf(page[4]),
      });
    }
    const head = HEAD.exec(document);
    if (head?.[1] === undefined) return undefined;
    const [, title, status, message] = head;
    const quote = bodyQuote(title);
    const answeredBy = answerer('iis');
    return finding({
      certainty: 'possible',
      quote,
      answeredBy,
      status: Number(status),
      message: lineOf(message),
    });
  },
});
