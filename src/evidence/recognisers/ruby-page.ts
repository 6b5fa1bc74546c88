import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, lineOf, titleOf } from '../document';
import { type Certainty, defineRecogniser } from '../finding';

interface Page {
  readonly name: string;
  readonly certainty: Certainty;
  readonly pattern: RegExp;
}

const PAGES: readonly Page[] = [
  {
    name: 'Sinatra',
    certainty: 'confirmed',
    // Its picture follows, unless someone kept the heading alone.
    pattern:
      /(?:^|<body>)\s{0,8}(<h2>Sinatra doesn.{1,8}t know this ditty\.<\/h2>)\s{0,8}(?:<img src=['"][^'"<>]{0,300}__sinatra__\/|$)/,
  },
  { name: 'Puma', certainty: 'confirmed', pattern: /^Puma caught this error: [^\n]{1,250}/ },
  {
    name: 'Puma',
    certainty: 'likely',
    pattern: /^An unhandled lowlevel error occurred\. The application logs may have details\./,
  },
  {
    name: 'WEBrick',
    certainty: 'confirmed',
    pattern:
      /(<ADDRESS>\s{0,8}WEBrick\/[\d.]{1,12} \(Ruby\/[^()<>]{1,60}\)[^<>]{0,60}\sat\s{1,8}[^<>\s]{1,260}\s{0,8}<\/ADDRESS>)\s{0,8}(?:<\/BODY>|$)/,
  },
  // Rack's page for developers, which Sinatra shows too.
  { name: 'Rack', certainty: 'likely', pattern: /<td>rack\.version<\/td>/ },
];

/** What stands in one of these pages. */
const ANY = /Sinatra doesn|Puma caught|unhandled lowlevel|WEBrick|rack\.version/;
const HEADING = /<h1>(?:<strong>)?([A-Z][\w:]{1,120}(?:Error|Exception)?)(?:<\/strong>)? at /;

/**
 * The error pages of Ruby's servers and small frameworks.
 *
 * @see https://github.com/sinatra/sinatra/blob/main/lib/sinatra/base.rb
 * @see https://github.com/puma/puma/blob/master/lib/puma/server.rb
 * @see https://github.com/ruby/webrick/blob/master/lib/webrick/httpresponse.rb
 * @see https://github.com/rack/rack/blob/main/lib/rack/show_exceptions.rb
 */
export default defineRecogniser({
  id: 'ruby-page',
  description: 'The error pages of Sinatra, Puma, WEBrick and Rack, by their own words.',
  recognise(exchange) {
    const document = documentOf(exchange);
    if (!ANY.test(document)) return undefined;
    for (const { name, certainty, pattern } of PAGES) {
      const match = pattern.exec(document);
      if (match === null) continue;
      const exception = name === 'Rack' ? HEADING.exec(document)?.[1] : undefined;
      return finding({
        certainty,
        quote: bodyQuote(match[1] ?? match[0]),
        answeredBy: answerer('ruby', undefined, name),
        exception,
        message:
          name === 'Rack'
            ? lineOf(/<h2>([^<]{1,600})/.exec(document)?.[1])
            : (titleOf(document) ?? lineOf(match[1] ?? match[0])),
      });
    }
    return undefined;
  },
});
