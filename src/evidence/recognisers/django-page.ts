import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { openingOf } from '../opening';

// The heading repeats the title; one paragraph follows, empty but for a 404's.
const PAGE =
  /^\s{0,4}<!doctype html>\s{0,4}<html lang="en">\s{0,4}<head>\s{0,4}<title>(Not Found|403 Forbidden|Bad Request \(400\)|Server Error \(500\))<\/title>\s{0,4}<\/head>\s{0,4}<body>\s{0,4}(<h1>\1<\/h1><p>[^<]{0,80}<\/p>)\s{0,4}<\/body>/i;
const CSRF =
  /(?:^|<body>)\s{0,8}<div id="summary">\s{0,8}(<h1>[^<]{1,60}<span>\(403\)<\/span><\/h1>)\s{0,8}<p>([^<]{1,200})<\/p>[\s\S]{0,1500}<div id="explanation">/;

/**
 * Django's pages for users: its default views for errors, and the one of its protection against forged requests,
 * which is translated.
 *
 * @see https://docs.djangoproject.com/en/stable/ref/views/#error-views
 */
export default defineRecogniser({
  id: 'django-page',
  description: "Django's default error pages and its page for a failed CSRF check, by their structure.",
  recognise(exchange) {
    const document = openingOf(exchange);
    const match = PAGE.exec(document);
    const answeredBy = answerer('python', undefined, 'Django');
    if (match?.[2] !== undefined) {
      return finding({
        certainty: 'likely',
        quote: bodyQuote(match[2]),
        answeredBy,
        message: lineOf(match[2]),
      });
    }
    const csrf = document.includes('<span>(403)</span>') ? CSRF.exec(document) : null;
    if (csrf?.[1] === undefined) return undefined;
    return finding({ certainty: 'likely', quote: bodyQuote(csrf[1]), answeredBy, message: lineOf(csrf[2]) });
  },
});
