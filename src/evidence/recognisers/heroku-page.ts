import { otherAnswerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, titleOf } from '../document';
import { defineRecogniser } from '../finding';
import { openingOf } from '../opening';

const FRAME =
  /<iframe src="(?:https?:)?\/\/(?:www|s3\.amazonaws)\.(?:herokucdn\.com|com\/heroku_pages)\/(?:error-pages\/)?([\w-]{1,60})\.html"/i;

/**
 * The page of Heroku's router, a frame named after the error.
 *
 * @see https://devcenter.heroku.com/articles/error-pages
 */
export default defineRecogniser({
  id: 'heroku-page',
  description: "The error page of Heroku's router, by the frame that it loads.",
  recognise(exchange) {
    const document = openingOf(exchange);
    const match = FRAME.exec(document);
    if (match === null) return undefined;
    return finding({
      certainty: 'confirmed',
      quote: bodyQuote(match[0]),
      answeredBy: otherAnswerer('Heroku'),
      errorCode: match[1],
      message: titleOf(document),
    });
  },
});
