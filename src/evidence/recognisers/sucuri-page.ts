import { answerer } from '../answerers';
import { finding, quotesOf } from '../compose';
import { bodyQuote, lineOf, titleOf } from '../document';
import { defineRecogniser } from '../finding';
import { openingOf } from '../opening';

const STYLE = /<link [^<>]{0,80}href="https:\/\/cdn\.sucuri\.net\/sucuri-firewall-block\.css"/i;
const TITLE = /<title>Sucuri WebSite Firewall - [^<]{1,60}<\/title>/i;
const ROW = /<td>Block (ID|reason):<\/td>\s{0,20}<td>(?:<span>)?([^<]{1,200})/gi;

/** Sucuri's block page. */
export default defineRecogniser({
  id: 'sucuri-page',
  description: "Sucuri's block page, by its style sheet or its title.",
  recognise(exchange) {
    const document = openingOf(exchange, 8192);
    if (!/sucuri/i.test(document)) return undefined;
    const style = STYLE.exec(document);
    const match = style ?? TITLE.exec(document);
    if (match === null) return undefined;
    const rows = [...document.matchAll(ROW)];
    const block = rows.find(([, name]) => name?.toUpperCase() === 'ID');
    const reason = rows.find(([, name]) => name?.toLowerCase() === 'reason');
    return finding({
      certainty: style === null ? 'likely' : 'confirmed',
      quote: bodyQuote(match[0]),
      more: quotesOf(block?.[0]),
      answeredBy: answerer('sucuri'),
      errorCode: lineOf(block?.[2]),
      message: lineOf(reason?.[2]) ?? titleOf(document),
    });
  },
});
