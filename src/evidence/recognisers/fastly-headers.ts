import { answerer } from '../answerers';
import { FASTLY_SIGNS } from '../fastly-signs';
import { defineRecogniser } from '../finding';
import { passedBySigns } from '../signs';

/**
 * `X-Served-By: cache-fra-eddf8230046-FRA`: the cache server of Fastly that a response passed.
 *
 * @see https://www.fastly.com/documentation/reference/http/http-headers/
 */
export default defineRecogniser({
  id: 'fastly-headers',
  description: "`X-Served-By` with one of Fastly's cache servers and the like: the response passed Fastly.",
  recognise: (exchange) => passedBySigns(exchange, FASTLY_SIGNS, answerer('fastly')),
});
