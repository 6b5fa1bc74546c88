import { answerer } from '../answerers';
import { cookieQuote } from '../cookies';
import { defineRecogniser } from '../finding';
import { headerQuote } from '../headers';
import { passed, type Sign, signsIn } from '../signs';

const SIGNS: readonly Sign[] = [['x-wa-info', /\S/]];

/**
 * The persistence cookie of F5's BIG-IP, named after its pool, and what else it leaves in a response.
 *
 * @see https://my.f5.com/manage/s/article/K6917
 */
export default defineRecogniser({
  id: 'f5-headers',
  description: 'The cookie `BIGipServer…`, or `X-WA-Info`: the response passed an F5 BIG-IP.',
  recognise(exchange) {
    const cookie = cookieQuote(exchange, /(?<![^\n])BIGipServer[^=;\s]{1,200}=/);
    const quotes = signsIn(exchange, SIGNS).map(headerQuote);
    return passed([...quotes, cookie], answerer('f5'));
  },
});
