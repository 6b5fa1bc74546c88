import { defineRecogniser } from '../finding';
import { headerQuote, headersNamed } from '../headers';
import { productOf } from '../server-products';
import { passed } from '../signs';

/** A second `Server` header: a proxy such as Caddy adds its own beside that of the server behind it. */
export default defineRecogniser({
  id: 'server-header-front',
  description: 'The first of several `Server` headers, which names the proxy that passed the answer on.',
  recognise(exchange) {
    const servers = headersNamed(exchange, 'server').filter(({ value }) => /\S/.test(value));
    const [first, second] = servers;
    if (first === undefined || second === undefined) return undefined;
    const product = productOf(first.value.trim());
    return product?.known ? passed([headerQuote(first)], product.answeredBy) : undefined;
  },
});
