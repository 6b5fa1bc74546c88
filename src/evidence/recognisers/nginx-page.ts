import { answerer, otherAnswerer } from '../answerers';
import { finding } from '../compose';
import { hasForeignType } from '../content-type';
import { bodyQuote, lineOf } from '../document';
import { type Answerer, defineRecogniser } from '../finding';
import { openingOf } from '../opening';

// Some statuses come with a second line, such as "No required SSL certificate was sent".
const PAGE =
  /<center>\s{0,4}(<h1>\s{0,4}\d{3}[^<]{0,100}<\/h1>)\s{0,4}<\/center>(?:\s{0,40}<center>([^<]{0,200})<\/center>)?\s{0,40}(<hr[ /]{0,2}>\s{0,40}<center>\s{0,4}([\w.-]{1,60})(?:\/([\w.-]{1,40}))?(?:\s{1,2}[(+][^<]{0,60})?\s{0,4}<\/center>)/i;
// Filters on the way put scripts in; whatever else stands before the page shows it.
const BEFORE =
  /^\s{0,40}(?:<script\b[^<>]{0,300}>[^<]{0,2000}<\/script>\s{0,8}){0,4}(?:<!doctype\b[^<>]{0,200}>\s{0,8})?(?:<html\b[^<>]{0,200}>\s{0,8})?(?:<head>\s{0,8}(?:<title>[^<]{0,200}<\/title>\s{0,8}|<script\b[^<>]{0,300}>[^<]{0,2000}<\/script>\s{0,8}|<(?:meta|link)\b[^<>]{0,300}>\s{0,8}){0,8}<\/head>\s{0,8})?(?:<body\b[^<>]{0,200}>\s{0,8})?(?:<script\b[^<>]{0,300}>[^<]{0,2000}<\/script>\s{0,8}){0,4}$/i;

/** Products built on nginx, as they sign. */
const BUILT_ON: Readonly<Record<string, string>> = {
  openresty: 'OpenResty',
  tengine: 'Tengine',
  angie: 'Angie',
  freenginx: 'freenginx',
};

/** nginx's numbers for requests that it answers with 400, by the second line that each has for itself. */
const NUMBERS: ReadonlyMap<string, string> = new Map([
  ['Request Header Or Cookie Too Large', '494'],
  ['The SSL certificate error', '495'],
  ['No required SSL certificate was sent', '496'],
  ['The plain HTTP request was sent to HTTPS port', '497'],
]);

/** Products that keep nginx's page and put their own name at its foot. */
function named(product: string, version: string | undefined): Answerer {
  const name = product.toLowerCase();
  if (name === 'nginx') return answerer('nginx', version);
  if (Object.hasOwn(BUILT_ON, name)) return answerer('nginx', version, BUILT_ON[name]);
  if (name === 'cloudflare' || name === 'cloudflare-nginx') return answerer('cloudflare', version);
  if (name === 'microsoft-azure-application-gateway') return answerer('azure-app-gateway', version);
  return otherAnswerer(product, version);
}

/**
 * nginx's built-in error page, which signs at its foot; Cloudflare, Azure Application Gateway and others send it too.
 *
 * @see https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c
 */
export default defineRecogniser({
  id: 'nginx-page',
  description: "nginx's centred error page and the product's name at its foot.",
  recognise(exchange) {
    const document = openingOf(exchange);
    const match = PAGE.exec(document);
    const [, heading, second = '', foot, product, version] = match ?? [];
    if (heading === undefined || foot === undefined || product === undefined) return undefined;
    const answeredBy = named(product, version);
    const isPage = BEFORE.test(document.slice(0, match?.index)) && !hasForeignType(exchange);
    const own = answeredBy.id === 'other' ? 'likely' : 'confirmed';
    return finding({
      certainty: isPage ? own : 'possible',
      quote: bodyQuote(foot),
      more: [bodyQuote(heading)],
      answeredBy,
      errorCode: answeredBy.id === 'nginx' ? NUMBERS.get(second.trim()) : undefined,
      message: lineOf(`${heading} ${second}`),
    });
  },
});
