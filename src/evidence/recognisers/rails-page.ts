import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, lineOf, titleOf } from '../document';
import { defineRecogniser } from '../finding';

const ROOT = /<p><code>Rails\.root: ([^<]{1,300})<\/code><\/p>|^Rails\.root: [^\n<]{1,300}$/m;
const HEADER = /<header[^<>]{0,60}>\s{0,20}<h1>\s{0,20}([A-Z][\w:]{1,120})\s{0,20}(?:in [^<]{1,200})?<\/h1>/;
const DETAIL =
  /<(?:h2|div class="exception-message"|div class="message")[^<>]{0,60}>\s{0,20}(?:<div class="message">)?([^<]{1,600})/;
// The page that `rails new` puts into `public/`, which the web server in front may send as well.
const STATIC =
  /<body class="rails-default-error-page">|<p>If you are the application owner check the logs for more information\.<\/p>/;

/**
 * Rails' page for developers, which says where the application lies, and the page that each new application has.
 *
 * @see https://github.com/rails/rails/tree/main/actionpack/lib/action_dispatch/middleware/templates/rescues
 */
export default defineRecogniser({
  id: 'rails-page',
  description: "Rails' debug page, by `Rails.root`, and the static pages of a new application.",
  recognise(exchange) {
    const document = documentOf(exchange);
    if (!/Rails\.root|rails-default-error-page|<div class="dialog">/.test(document)) return undefined;
    const root = ROOT.exec(document);
    const match = root ?? STATIC.exec(document);
    if (match === null) return undefined;
    const header = root === null ? null : HEADER.exec(document);
    return finding({
      certainty: root === null ? 'likely' : 'confirmed',
      quote: bodyQuote(match[0]),
      answeredBy: answerer('ruby', undefined, 'Rails'),
      exception: header?.[1],
      message: (root === null ? undefined : lineOf(DETAIL.exec(document)?.[1])) ?? titleOf(document),
    });
  },
});
