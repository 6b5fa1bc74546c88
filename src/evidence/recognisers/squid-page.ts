import { answerer } from '../answerers';
import { finding, quotesOf } from '../compose';
import { documentOf, lineOf, titleOf } from '../document';
import { defineRecogniser } from '../finding';

// Every language keeps the id of the body, the comment that repeats it, and the product's name beside the host's.
// Where `deny_info` gives a status of its own, it stands before the name: `429:ERR_ACCESS_DENIED`.
const BODY = /<body id="?(?:\d{3}:)?(ERR_[A-Z_]{3,60})"?\s{0,4}>/i;
const FOOT = /\bby ([\w.-]{1,255}) \(squid(?:\/([\w.-]{1,30}))?\)/i;
const COMMENT = /<!-- (?:\d{3}:)?(ERR_[A-Z_]{3,60}) -->/;
const DETAIL = /<blockquote id="?error"?>([\s\S]{0,1500}?)<\/blockquote>/i;
const SYSTEM = /<p id="?sysmsg"?>[^<]{0,200}<i>([^<]{1,200})/i;

/**
 * Squid's error page in any of its languages: `<body id="ERR_CONNECT_FAIL">`, its foot, or the comment at its end.
 *
 * @see https://github.com/squid-cache/squid/tree/master/errors/templates
 */
export default defineRecogniser({
  id: 'squid-page',
  description: "Squid's error page in any language, by the error's name as the body's id and by its foot.",
  recognise(exchange) {
    const document = documentOf(exchange);
    if (!document.includes('ERR_')) return undefined;
    const body = BODY.exec(document);
    const foot = FOOT.exec(document);
    const comment = COMMENT.exec(document);
    const [first, ...more] = quotesOf(body?.[0], foot?.[0], comment?.[0]);
    // Templates may be edited: two of the three are enough, one alone could be anyone's.
    if (first === undefined || more.length === 0) return undefined;
    const detail = lineOf(DETAIL.exec(document)?.[1]);
    const system = lineOf(SYSTEM.exec(document)?.[1]);
    return finding({
      certainty: 'confirmed',
      quote: first,
      more,
      answeredBy: answerer('squid', foot?.[2]),
      errorCode: body?.[1] ?? comment?.[1],
      message:
        [detail ?? titleOf(document), system].filter((part) => part !== undefined).join(' ') || undefined,
    });
  },
});
