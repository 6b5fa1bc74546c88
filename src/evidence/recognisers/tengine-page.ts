import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, titleOf } from '../document';
import { defineRecogniser } from '../finding';
import { openingOf } from '../opening';

const FOOT = /<hr ?\/?>\s{0,4}Powered by Tengine(?:\/(\d[\w.-]{0,30}))?/;

/**
 * Tengine, made from nginx, has error pages of its own.
 *
 * @see https://github.com/alibaba/tengine/blob/master/src/http/ngx_http_special_response.c
 */
export default defineRecogniser({
  id: 'tengine-page',
  description: "Tengine's error page, by `Powered by Tengine` at its foot.",
  recognise(exchange) {
    const document = openingOf(exchange);
    const match = FOOT.exec(document);
    if (match === null) return undefined;
    return finding({
      certainty: 'confirmed',
      quote: bodyQuote(match[0]),
      answeredBy: answerer('nginx', match[1], 'Tengine'),
      message: titleOf(document),
    });
  },
});
