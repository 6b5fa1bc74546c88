import { answerer, otherAnswerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, lineOf } from '../document';
import { type Answerer, defineRecogniser } from '../finding';

const PAGE =
  /<center><h1>(\d{3}[^<]{0,100})<\/h1><\/center>(?:\s*<center>[^<]{0,200}<\/center>)?\s*(<hr>\s*<center>([\w.-]{1,60})(?:\/([\w.-]{1,40}))?[^<]{0,60}<\/center>)/i;

/** Products that keep nginx's page and put their own name at its foot. */
function named(product: string, version: string | undefined): Answerer {
  switch (product.toLowerCase()) {
    case 'nginx':
      return answerer('nginx', version);
    case 'openresty':
      return answerer('nginx', version, 'OpenResty');
    case 'cloudflare':
    case 'cloudflare-nginx':
      return answerer('cloudflare', version);
    case 'microsoft-azure-application-gateway':
      return answerer('azure-app-gateway', version);
    default:
      return otherAnswerer(product, version);
  }
}

/** nginx's built-in error page, which signs at its foot; Cloudflare, Azure Application Gateway and others send it too. */
export default defineRecogniser({
  id: 'nginx-page',
  description: "nginx's centred error page and the product's name at its foot.",
  recognise(exchange) {
    const match = PAGE.exec(documentOf(exchange));
    if (match?.[2] === undefined || match[3] === undefined) return undefined;
    const answeredBy = named(match[3], match[4]);
    return finding({
      certainty: 'confirmed',
      quote: bodyQuote(match[2]),
      answeredBy,
      message: lineOf(match[1]),
    });
  },
});
