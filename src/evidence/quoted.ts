import type { LayerId } from '../failure/layer';
import type { Finding } from './finding';

/** What a server's page begins with, found within JSON: a text that quotes it. */
const JSON_TEXT = /^\s{0,40}["[{]/;
const MARKUP = /<(?:!doctype|html|head|title|body|center|h[1-6]|p|b|br|pre|div)\b/i;
/** Elements of articles and of forums; of the pages known here only that of Rails has one. */
const ARTICLE = /<(?:article|blockquote)\b/i;

/** `Request failed with status code 502: <html>…`: a program's own words, and then the page that it got. */
const RELAYED = /^\s{0,40}[^\s<][^<]{0,1000}[:：]\s{0,4}["'`]?(?=<(?:!doctype|html)\b)/i;

/** Those whose errors may stand in an article: within what was sent already, or in a page of their own. */
const IN_ARTICLES: ReadonlySet<LayerId> = new Set<LayerId>(['asp', 'php', 'ruby']);

/** Where what others wrote begins: in a text at the page, in JSON at the first tag, in a page at an article; undefined where nothing is quoted. */
function quotedFrom(document: string): { readonly at: number; readonly isArticle: boolean } | undefined {
  const relayed = RELAYED.exec(document);
  if (relayed !== null) return { at: relayed[0].length, isArticle: false };
  const isArticle = !JSON_TEXT.test(document);
  const at = document.search(isArticle ? ARTICLE : MARKUP);
  return at < 0 ? undefined : { at, isArticle };
}

/**
 * What was read from a page that the response only quotes: an API's JSON with the page of a server behind it, or an article
 * about an error. The server may have written that page, but not this response, and nobody knows whether it passed it:
 * the page's sub-status is none of this response's.
 */
export function asQuoted(document: string): (finding: Finding) => Finding {
  const quoted = quotedFrom(document);
  return (finding) => {
    const { answeredBy, presence: _, substatus: __, ...told } = finding;
    if (quoted === undefined || told.quote.where !== 'body' || answeredBy === undefined) return finding;
    if (quoted.isArticle && IN_ARTICLES.has(answeredBy.id)) return finding;
    if (document.indexOf(told.quote.text) < quoted.at) return finding;
    return { ...told, certainty: 'possible' };
  };
}
