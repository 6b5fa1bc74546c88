import { answerer } from '../answerers';
import { finding, quotesOf } from '../compose';
import { bodyQuote, documentOf, lineOf, titleOf } from '../document';
import { type Certainty, defineRecogniser } from '../finding';

interface Page {
  readonly title: RegExp;
  readonly heading: RegExp;
}

/** The front end's pages, each known by its title and its heading. */
const PAGES: readonly Page[] = [
  // Stopped, over its quota, or closed to this caller.
  {
    title: /^Web App - Unavailable$/,
    heading: /<h1 id="unavailable">(Error 403 - [^<]{1,200})<\/h1>(?:\s{0,40}<p id="tryAgain">[^<]{1,500})?/,
  },
  {
    title: /^(?:Microsoft )?Azure Web App - Error 404$/,
    heading: /<h1>((?:Error )?404 (?:- )?Web (?:Site|App) not found\.?)<\/h1>/i,
  },
  // A container that did not start: Linux.
  {
    title: /Application Error/,
    heading: /<h1[^<>]{0,80}>\s{0,40}(:\( Application Error)\s{0,40}<\/h1>/,
  },
];

/** Who the error's text links to, where there is a link: the app's own diagnostics. */
const DETECTORS = /https:\/\/[\w.-]{1,100}\.scm\.[\w.-]{0,60}azurewebsites\.(?:net|us|cn)\/detectors/i;

/**
 * The pages of Azure App Service itself, for an app that does not run.
 *
 * @see https://learn.microsoft.com/azure/app-service/faq-availability-performance-application-issues
 */
export default defineRecogniser({
  id: 'azure-app-service-page',
  description: 'Pages of Azure App Service for an app that is stopped, not there, or did not start.',
  recognise(exchange) {
    const document = documentOf(exchange);
    const title = titleOf(document) ?? '';
    const found = PAGES.map((page) => ({ page, match: page.heading.exec(document) })).find(
      ({ match }) => match !== null,
    );
    const match = found?.match ?? null;
    if (found === undefined || match === null) return undefined;
    const isTitled = found.page.title.test(title);
    const link = DETECTORS.exec(document)?.[0];
    const certainty: Certainty = isTitled ? 'confirmed' : link === undefined ? 'possible' : 'likely';
    return finding({
      certainty,
      quote: bodyQuote(match[0]),
      more: quotesOf(link),
      answeredBy: answerer('azure-app-service'),
      message: lineOf(match[1]),
    });
  },
});
