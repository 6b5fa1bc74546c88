import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, lineOf, titleOf } from '../document';
import { type Certainty, defineRecogniser } from '../finding';

/** Pages that frameworks and PHP itself answer with. */
const PAGES: readonly (readonly [RegExp, Certainty, string | undefined])[] = [
  // WordPress' `wp_die`, in any language.
  [/<body id="error-page"[^<>]{0,80}>\s{0,8}<div class="wp-die-message">/, 'confirmed', 'WordPress'],
  // Laravel's views for errors: the number and the words in boxes of their own.
  [
    /<div class="px-4 text-lg text-gray-500 border-r border-gray-400 tracking-wider">\s{0,40}\d{3}\s{0,40}<\/div>/,
    'likely',
    'Laravel',
  ],
  [
    /<div class="flex-center position-ref full-height">\s{0,40}<div class="code">\s{0,40}\d{3}\s{0,40}<\/div>/,
    'likely',
    'Laravel',
  ],
  // The web server that comes with PHP.
  [
    /<h1>[^<]{1,40}<\/h1><p>[^<]{1,80}<code class="url">[^<]{1,2000}<\/code> was not found on this server\.<\/p>/,
    'likely',
    undefined,
  ],
];

/** What stands in one of these pages. */
const ANY = /wp-die-message|border-gray-400 tracking-wider|flex-center position-ref|<code class="url">/;

/**
 * The error pages of WordPress and Laravel, and of PHP's own web server.
 *
 * @see https://github.com/WordPress/WordPress/blob/master/wp-includes/functions.php
 * @see https://github.com/laravel/framework/tree/master/src/Illuminate/Foundation/Exceptions/views
 * @see https://github.com/php/php-src/blob/master/sapi/cli/php_cli_server.c
 */
export default defineRecogniser({
  id: 'php-page',
  description: "The error pages of WordPress, Laravel and PHP's own web server, by their structure.",
  recognise(exchange) {
    const document = documentOf(exchange);
    if (!ANY.test(document)) return undefined;
    for (const [pattern, certainty, name] of PAGES) {
      const match = pattern.exec(document);
      if (match === null) continue;
      const words = /<div class="wp-die-message">([\s\S]{0,600}?)<\/div>/.exec(document)?.[1];
      return finding({
        certainty,
        quote: bodyQuote(match[0]),
        answeredBy: answerer('php', undefined, name),
        message: lineOf(words) ?? titleOf(document),
      });
    }
    return undefined;
  },
});
