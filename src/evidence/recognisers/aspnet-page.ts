import { answerer } from '../answerers';
import { aspnetDetails } from '../aspnet-details';
import { aspnetHeading, aspnetVersion, CUSTOM_ERRORS } from '../aspnet-heading';
import { finding, quotesOf } from '../compose';
import { documentOf } from '../document';
import { defineRecogniser } from '../finding';

/**
 * ASP.NET's yellow error page.
 *
 * @see https://github.com/microsoft/referencesource/blob/main/System.Web/ErrorFormatter.cs
 */
export default defineRecogniser({
  id: 'aspnet-page',
  description: "ASP.NET's error page for an unhandled exception, with its type, its place and its message.",
  recognise(exchange) {
    const document = documentOf(exchange);
    if (CUSTOM_ERRORS.test(document)) return undefined;
    const heading = aspnetHeading(document);
    const { facts, quotes, isCommented } = aspnetDetails(document);
    // The comment is left where the page was replaced, or followed other output; Mono writes it under its own pages.
    const isLeft = isCommented && /\bASP\.NET\b|\bSystem\.Web\b/.test(document) && !/\bMono\b/.test(document);
    if (heading === undefined && !isLeft) return undefined;
    const [quote, ...more] = [...quotes, ...quotesOf(heading?.quote)];
    if (quote === undefined) return undefined;
    return finding({
      certainty: heading?.certainty === 'confirmed' ? 'confirmed' : isCommented ? 'likely' : 'possible',
      quote,
      more,
      answeredBy: answerer('aspnet', aspnetVersion(document)),
      ...facts,
      message: facts.message ?? heading?.text,
    });
  },
});
