import { answerer } from '../answerers';
import { aspnetDetails } from '../aspnet-details';
import { aspnetHeading, aspnetVersion, CUSTOM_ERRORS } from '../aspnet-heading';
import { finding, quotesOf } from '../compose';
import { documentOf } from '../document';
import { defineRecogniser, type Facts } from '../finding';

/** `<b> Description: </b>HTTP 404. The resource you are looking for …`: the status, in every language. */
const DESCRIBED = /<\/b>\s?HTTP ([45]\d\d)\. /;

/** 500, unless the page says otherwise; an `HttpException` may be of any status. */
function usualStatus(document: string, { exception, message }: Facts): number | undefined {
  const described = DESCRIBED.exec(document)?.[1];
  if (described !== undefined) return Number(described);
  const isAny = /(?:^|\.)HttpException$/.test(exception ?? '') || (exception ?? message) === undefined;
  return isAny ? undefined : 500;
}

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
      usualStatus: usualStatus(document, facts),
    });
  },
});
