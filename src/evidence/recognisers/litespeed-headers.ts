import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { passedBySigns, type Sign } from '../signs';

const SIGNS: readonly Sign[] = [
  ['x-litespeed-cache', /\S/],
  ['x-turbo-charged-by', /\bLiteSpeed\b/i],
];

/**
 * The marks of LiteSpeed's cache.
 *
 * @see https://docs.litespeedtech.com/lscache/devguide/controls/
 */
export default defineRecogniser({
  id: 'litespeed-headers',
  description: '`X-LiteSpeed-Cache` or `X-Turbo-Charged-By`: the response passed LiteSpeed.',
  recognise: (exchange) => passedBySigns(exchange, SIGNS, answerer('litespeed')),
});
