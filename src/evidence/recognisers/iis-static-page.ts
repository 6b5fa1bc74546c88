import { answerer } from '../answerers';
import { certaintyOf, finding, quotesOf } from '../compose';
import { bodyQuote, documentOf, lineOf, titleOf } from '../document';
import { defineRecogniser } from '../finding';

const PAGE =
  /<div id="header"><h1>[^<]{0,200}<\/h1><\/div>\s{0,40}<div id="content">\s{0,40}<div class="content-container">\s{0,40}<fieldset>\s{0,40}(<h2>(\d{3})(?:\.(\d{1,4}))?(?:: | [-\u2013\u2014] )([^<]{1,300})<\/h2>)(?:\s{0,40}<h3>([^<]{1,1000}))?/i;
const HEAD =
  /<html xmlns="http:\/\/www\.w3\.org\/1999\/xhtml">\s{0,40}<head>\s{0,40}<meta http-equiv="Content-Type" content="text\/html; charset=(?!utf-8)[\w-]{1,40}" ?\/?>\s{0,40}(<title>(\d{3})(?:: | [-\u2013\u2014] )([^<]{1,300})<\/title>)/i;

/**
 * The file under `inetpub\custerr` that IIS sends to remote callers instead of the detailed page. Its text is localised
 * (`404 - …`, in Spanish `404: …`) and its structure is not; it has no sub-status unless an administrator wrote a file
 * per sub-status. Sites put its content into pages of their own, so the title must repeat the heading before it is certain.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/httperrors/
 */
export default defineRecogniser({
  id: 'iis-static-page',
  description: "IIS's static custom error page, by its structure; its head alone is only a hint.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const answeredBy = answerer('iis');
    const [, heading, status, substatus, words, sentence] = PAGE.exec(document) ?? [];
    if (heading !== undefined) {
      const title = titleOf(document);
      const isWhole = title === lineOf(heading);
      return finding({
        certainty: certaintyOf(
          exchange,
          Number(status),
          isWhole ? 'confirmed' : title === undefined ? 'likely' : 'possible',
        ),
        quote: bodyQuote(heading),
        more: quotesOf(sentence),
        answeredBy,
        status: Number(status),
        substatus: substatus === undefined ? undefined : Number(substatus),
        message: lineOf(words),
      });
    }
    const [, titled, code, message] = HEAD.exec(document) ?? [];
    if (titled === undefined) return undefined;
    const quote = bodyQuote(titled);
    return finding({
      certainty: 'possible',
      quote,
      answeredBy,
      status: Number(code),
      message: lineOf(message),
    });
  },
});
