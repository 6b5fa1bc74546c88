import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, lineOf, titleOf } from '../document';
import { defineRecogniser } from '../finding';

const ROOT = /<p><code>Rails\.root: [^<]{1,300}<\/code><\/p>/;
// What stands around it: anyone's page may have the line alone.
const PAGE =
  /<title>Action Controller: Exception caught<\/title>|(?:^|<body[^<>]{0,60}>)\s{0,20}(?:<header[^<>]{0,60}>\s{0,20})?<h1[^<>]{0,60}>/;
// The same as text, which scripts are answered with: the exception, its message, and the trace.
const TEXT = /^\s{0,4}[A-Z][^\n<]{1,300}\n\s{0,8}[^<\s][\s\S]{0,8000}?\n(Rails\.root: [^\n<]{1,300})(?:\n|$)/;
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
    const root = ROOT.exec(document) ?? TEXT.exec(document);
    const match = root ?? STATIC.exec(document);
    if (match === null) return undefined;
    const quote = bodyQuote(root?.[1] ?? match[0]);
    const answeredBy = answerer('ruby', undefined, 'Rails');
    if (root !== null && root[1] === undefined && !PAGE.test(document)) {
      return finding({ certainty: 'possible', quote, answeredBy });
    }
    const header = root === null ? null : HEADER.exec(document);
    return finding({
      certainty: root === null ? 'likely' : 'confirmed',
      quote,
      answeredBy,
      exception: header?.[1],
      message: (root === null ? undefined : lineOf(DETAIL.exec(document)?.[1])) ?? titleOf(document),
    });
  },
});
