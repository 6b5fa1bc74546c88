import { answerer } from '../answerers';
import { finding, quotesOf } from '../compose';
import { hasForeignType } from '../content-type';
import { bodyQuote, lineOf, titleOf } from '../document';
import { type Answerer, defineRecogniser } from '../finding';
import { openingOf } from '../opening';

// The host may be a link to the administrator (`ServerSignature EMail`); the page of other languages has a span.
const SIGNATURE =
  /<address>(Apache|IBM_HTTP_Server|Oracle-HTTP-Server)(?:-\w{1,8})?(?:\/([\d.]{1,20}))?(?:[ (][^<]{0,300})? at (?:<a href="mailto:[^<>]{1,200}>[^<]{1,255}<\/a>|[^<\s]{1,255}) Port \d{1,5}<\/address>/i;
const LOCALISED = /<span>(Apache)(?:\/([\d.]{1,20})[^<]{0,200})?<\/span>\s{0,8}<\/address>/i;
/** What Apache's own page has nowhere before its signature: there, somebody shows it. That for a 506 lists no variants in its `<pre>`. */
const SHOWN = /^\s*[^<\s]|<(?:code|textarea|xmp|main|nav|article)\b|<pre\b(?!>\s*<\/pre>)|<!--(?![/*])/i;
const PAGE =
  /^<!DOCTYPE HTML PUBLIC "-\/\/(?:IETF\/\/DTD HTML 2\.0|W3C\/\/DTD HTML 4\.01)\/\/EN"[^>]{0,60}>\s{0,8}<html><head>\s{0,8}<title>\d{3} [^<]{1,80}<\/title>\s{0,8}<\/head><body>\s{0,8}<h1>[^<]{1,80}<\/h1>/;
/** What `mod_proxy` says of a server behind it that failed. */
const REASON = /Reason: <strong>([^<]{1,200})<\/strong>/;

function named(product: string, version: string | undefined): Answerer {
  return /^Apache$/i.test(product)
    ? answerer('apache', version)
    : answerer('apache', version, product.replaceAll(/[_-]/g, ' '));
}

/**
 * Apache's built-in error page: its signature at the foot, or, with `ServerSignature Off`, its unusual head.
 *
 * @see https://httpd.apache.org/docs/2.4/mod/core.html#serversignature
 */
export default defineRecogniser({
  id: 'apache-page',
  description: "Apache's error page, by its `<address>` or by its form.",
  recognise(exchange) {
    // The page repeats the path, which may be long.
    const document = openingOf(exchange, 20_000);
    const signature = SIGNATURE.exec(document) ?? LOCALISED.exec(document);
    const match = signature ?? PAGE.exec(document);
    if (match === null) return undefined;
    const reason = REASON.exec(document);
    const isShown = SHOWN.test(document.slice(0, match.index)) || hasForeignType(exchange);
    const own = signature === null ? 'likely' : 'confirmed';
    return finding({
      certainty: isShown ? 'possible' : own,
      quote: bodyQuote(match[0]),
      more: quotesOf(reason?.[0]),
      answeredBy: named(signature?.[1] ?? 'Apache', signature?.[2]),
      message: lineOf(`${titleOf(document) ?? ''} ${reason?.[1] ?? ''}`),
    });
  },
});
