import { answerer } from '../answerers';
import { finding, quotesOf } from '../compose';
import { bodyQuote, titleOf } from '../document';
import { defineRecogniser } from '../finding';
import { idOf } from '../ids';
import { openingOf } from '../opening';

// The script `/_Incapsula_Resource?SWJIYLWA=…` is also put into pages of the site: the frame is not.
const FRAME = /<iframe id="main-iframe" src="\/_Incapsula_Resource\?([^"<>]{1,2000})"/i;
const SENTENCE = /Incapsula incident ID: ([\d-]{1,80})/;

/**
 * Imperva's block and challenge page, a frame that says why in the address it loads.
 *
 * @see https://docs.imperva.com/bundle/cloud-application-security/page/more/error-codes.htm
 */
export default defineRecogniser({
  id: 'imperva-page',
  description: "Imperva's block page, by its frame and its incident id.",
  recognise(exchange) {
    const document = openingOf(exchange);
    if (!document.includes('ncapsula')) return undefined;
    const frame = FRAME.exec(document);
    const sentence = SENTENCE.exec(document);
    const match = frame ?? sentence;
    if (match === null) return undefined;
    const query = frame?.[1] ?? '';
    return finding({
      certainty: frame === null ? 'likely' : 'confirmed',
      quote: bodyQuote(match[0]),
      more: frame === null ? undefined : quotesOf(sentence?.[0]),
      answeredBy: answerer('imperva'),
      errorCode: /[?&]edet=(\d{1,4})(?!\d)/.exec(`?${query}`)?.[1],
      ids: idOf('incident ID', sentence?.[1] ?? /[?&]incident_id=([\d-]{1,80})/.exec(`?${query}`)?.[1]),
      message: titleOf(document),
    });
  },
});
