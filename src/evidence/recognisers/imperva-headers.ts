import { answerer } from '../answerers';
import { cookieQuote } from '../cookies';
import { defineRecogniser } from '../finding';
import { headerQuote } from '../headers';
import { passed, type Sign, signsIn } from '../signs';

const SIGNS: readonly Sign[] = [
  ['x-iinfo', /^\s*\d{1,4}-\d/],
  ['x-cdn', /\b(?:Imperva|Incapsula)\b/i],
];

/**
 * The marks of Imperva's cloud (once Incapsula) on what passes it.
 *
 * @see https://docs.imperva.com/bundle/cloud-application-security/page/cookies.htm
 */
export default defineRecogniser({
  id: 'imperva-headers',
  description: '`X-Iinfo`, `X-CDN: Imperva` or its cookies: the response passed Imperva.',
  recognise(exchange) {
    const cookie = cookieQuote(exchange, /(?<![^\n])(?:visid_incap|incap_ses|nlbi)_\d{1,12}(?:_\d{1,12})?=/);
    const quotes = signsIn(exchange, SIGNS).map(headerQuote);
    return passed([...quotes, cookie], answerer('imperva'));
  },
});
