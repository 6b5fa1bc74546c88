import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { headerQuote } from '../headers';
import { passed, type Sign, signsIn } from '../signs';

const SIGNS: readonly Sign[] = [['via', /\(Apache(?:\/[\d.]{1,12})?\b/]];

/**
 * `Via: 1.1 gate.example (Apache/2.4.58)`: Apache as a proxy, with `ProxyVia Full`.
 *
 * @see https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxyvia
 */
export default defineRecogniser({
  id: 'apache-via',
  description: '`Via: … (Apache/2.4…)`: the response came through Apache from a server behind it.',
  recognise(exchange) {
    const headers = signsIn(exchange, SIGNS);
    const version = /\(Apache\/([\d.]{1,12})/.exec(headers[0]?.value ?? '')?.[1];
    return passed(headers.map(headerQuote), answerer('apache', version));
  },
});
