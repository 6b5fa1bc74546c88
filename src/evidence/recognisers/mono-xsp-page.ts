import { otherAnswerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote } from '../document';
import { defineRecogniser } from '../finding';
import { openingOf } from '../opening';

const PAGES: readonly RegExp[] = [
  /^<html><head><title>400 Bad Request<\/title><\/head><body><h1>Bad Request<\/h1>(The request was not understood)<p><\/body><\/html>\s{0,4}$/,
  /^<html><head><title>404 Not Found<\/title><\/head>\s{1,2}<body><h1>Not Found<\/h1>(The requested URL [^<]{1,2000} was not found on this server\.)<p>\s{1,2}<\/body><\/html>\s{0,4}$/,
  /^<html><head><title>500 Server Error<\/title><body><h1>Server error<\/h1>\s{1,2}(Your client sent a request that was not understood by this server\.)\s{1,2}<\/body><\/html>\s{0,4}$/,
];

/**
 * What Mono's web server writes itself, without a header that names it.
 *
 * @see https://github.com/mono/xsp/blob/main/src/Mono.WebServer/HttpErrors.cs
 */
export default defineRecogniser({
  id: 'mono-xsp-page',
  description: "The few bare pages of XSP, Mono's web server.",
  recognise(exchange) {
    const document = openingOf(exchange, 3000);
    const [, message] = PAGES.map((page) => page.exec(document)).find((match) => match !== null) ?? [];
    if (message === undefined) return undefined;
    return finding({
      certainty: 'likely',
      quote: bodyQuote(message),
      answeredBy: otherAnswerer('Mono XSP'),
      message: message.slice(0, 300),
    });
  },
});
