import { answerer } from '../answerers';
import { finding } from '../compose';
import { hasForeignType } from '../content-type';
import { bodyQuote, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { hasHeader, headerMatching } from '../headers';
import { openingOf } from '../opening';

const PAGE = /^<html><body><h1>((\d{3}) [^<]{1,80})<\/h1>\r?\n([^<]{1,200}?)\s{0,4}<\/body><\/html>\s{0,4}$/;

/** The whole sentences that HAProxy writes under each status; some without a full stop, one with a slip of old. */
const SENTENCES: Readonly<Record<string, RegExp>> = {
  200: /^Service ready\.$/,
  400: /^Your browser sent an invalid request\.$/,
  401: /^You need a valid user and password to access this content\.$/,
  403: /^Request forbidden by administrative rules\.$/,
  404: /^The resource could not be found\.$/,
  405: /^A request was made of a resource using a request method not supported by that resource\.?$/,
  407: /^You need a valid user and password to access this content\.$/,
  408: /^Your browser didn't send a complete request in time\.$/,
  410: /^The resource is no longer available and will not be available again\.$/,
  413: /^The request entity exceeds the maximum allowed\.$/,
  414: /^The (?:URI provided was too long for the server to process|requested URL's length exceeds the capacity limit for this server)\.$/,
  421: /^Request sent to a non-authoritative server\.$/,
  422: /^The server cannot process the contained instructions\.$/,
  425: /^Your browser sent early data\.$/,
  429: /^You have sent too many requests in a given amount of time\.$/,
  500: /^An internal server error occurr?ed\.$/,
  501: /^\.?The server does not support the functionality required to fulfill the request\.$/,
  502: /^The server returned an invalid or incomplete response\.$/,
  503: /^No server is available to handle this request\.$/,
  504: /^The server didn't respond in time\.$/,
};
/** Of applications: ASP.NET and ARR are what IIS puts on everything that it relays. */
const APPLICATION = /^\s*(?!ASP\.NET|ARR\b)\S/i;

/**
 * HAProxy's built-in pages: two lines without a head. HAProxy sends no `Server` header with them.
 *
 * @see https://github.com/haproxy/haproxy/blob/master/src/http.c
 */
export default defineRecogniser({
  id: 'haproxy-page',
  description: "HAProxy's error page, which has neither head nor signature, and no `Server` beside it.",
  recognise(exchange) {
    const match = PAGE.exec(openingOf(exchange, 600));
    const [page, heading, status, sentence] = match ?? [];
    if (page === undefined || status === undefined || sentence === undefined) return undefined;
    const known = SENTENCES[status]?.test(sentence) === true;
    const signed = hasHeader(exchange, 'server');
    if (!known && signed) return undefined;
    const isForeign =
      headerMatching(exchange, 'x-powered-by', APPLICATION) !== undefined || hasForeignType(exchange);
    const own = signed ? 'likely' : 'confirmed';
    return finding({
      certainty: known && !isForeign ? own : 'possible',
      quote: bodyQuote(page.trimEnd()),
      answeredBy: answerer('haproxy'),
      message: lineOf(`${heading} ${sentence}`),
    });
  },
});
