import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';
import { passed, type Sign, signsIn } from '../signs';

const SIGNS: readonly Sign[] = [
  ['x-sucuri-id', /^\s*\d/],
  ['x-sucuri-cache', /\S/],
];

/** Sucuri's marks: `X-Sucuri-ID` on all that passes it, `X-Sucuri-Block` on what it refused, with its rule's name. */
export default defineRecogniser({
  id: 'sucuri-headers',
  description:
    '`X-Sucuri-Block` is an answer of Sucuri itself; `X-Sucuri-ID` says that the response passed it.',
  recognise(exchange) {
    const block = headerMatching(exchange, 'x-sucuri-block', /^\s*\w/);
    const signs = signsIn(exchange, SIGNS).map(headerQuote);
    const answeredBy = answerer('sucuri');
    if (block === undefined) return passed(signs, answeredBy);
    const found = passed([headerQuote(block), ...signs], answeredBy, 'confirmed');
    const errorCode = /\w{1,40}/.exec(block.value)?.[0];
    return found === undefined || errorCode === undefined ? found : { ...found, errorCode };
  },
});
