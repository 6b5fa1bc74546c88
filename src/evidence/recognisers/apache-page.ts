import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, titleOf } from '../document';
import { defineRecogniser } from '../finding';

const SIGNATURE = /<address>Apache(?:\/([\d.]{1,20}))?[^<]{0,300}<\/address>/i;
const PAGE =
  /^<!DOCTYPE HTML PUBLIC "-\/\/(?:IETF\/\/DTD HTML 2\.0|W3C\/\/DTD HTML 4\.01)\/\/EN"[^>]{0,60}>\s*<html><head>\s*<title>\d{3} [^<]{1,80}<\/title>\s*<\/head><body>\s*<h1>[^<]{1,80}<\/h1>/;

/** Apache's built-in error page: its signature at the foot, or, with `ServerSignature Off`, its unusual head. */
export default defineRecogniser({
  id: 'apache-page',
  description: "Apache's error page, by its `<address>` or by its form.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const signature = SIGNATURE.exec(document);
    const match = signature ?? PAGE.exec(document);
    if (match === null) return undefined;
    return finding({
      certainty: signature === null ? 'likely' : 'confirmed',
      quote: bodyQuote(match[0]),
      answeredBy: answerer('apache', signature?.[1]),
      message: titleOf(document),
    });
  },
});
