import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';

/** `X-Served-By: cache-fra-eddf8230046-FRA`: the cache server of Fastly that a response passed. */
export default defineRecogniser({
  id: 'fastly-headers',
  description: "`X-Served-By` with the name of one of Fastly's cache servers: Fastly stands in front.",
  recognise(exchange) {
    const header = headerMatching(exchange, 'x-served-by', /\bcache-[a-z]{3}/i);
    if (header === undefined) return undefined;
    return { certainty: 'possible', quote: headerQuote(header), answeredBy: answerer('fastly') };
  },
});
