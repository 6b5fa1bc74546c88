import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, titleOf } from '../document';
import { defineRecogniser } from '../finding';
import { idOf } from '../ids';
import { openingOf } from '../opening';

const PAGE =
  /<title>Request Rejected<\/title>[\s\S]{0,400}?(\bsupport ID is: ?<?\/?(?:b>|br>)?\s{0,4}(\d{8,24}|[\da-f]{8}-[\da-f-]{20,30}))/i;

/**
 * The blocking page of F5's application firewall, which is sent with any status.
 *
 * @see https://my.f5.com/manage/s/article/K7550
 */
export default defineRecogniser({
  id: 'f5-page',
  description: "F5's blocking page `Request Rejected`, by its support id.",
  recognise(exchange) {
    const document = openingOf(exchange);
    const match = PAGE.exec(document);
    if (match?.[1] === undefined) return undefined;
    return finding({
      certainty: 'confirmed',
      quote: bodyQuote(match[1]),
      answeredBy: answerer('f5'),
      ids: idOf('support ID', match[2]),
      message: titleOf(document),
    });
  },
});
