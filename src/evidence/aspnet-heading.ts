import { lineOf, titleOf } from './document';
import type { Certainty } from './finding';

/** The heading of ASP.NET's own error pages. */
export interface AspnetHeading {
  /** As it stands in the document. */
  readonly quote: string;
  /** What went wrong in a few words, localised. */
  readonly text: string | undefined;
  /** The page's title repeats those words; where it does not, others have borrowed the page's looks. */
  readonly certainty: Certainty;
}

// "Server Error in '/app' Application.", a silver rule inside the heading, then the error in italics: the
// words are localised, the rule and the italics are not.
const HEADING =
  /<h1>[^<]{1,300}<hr width="?100%"? size="?1"? color="?silver"?[ /]{0,3}>\s{0,40}<\/h1>\s{0,40}<h2>\s{0,10}<i>([^<]{0,2000})/i;

/** Finds the heading that the yellow error page and the customErrors page share. */
export function aspnetHeading(document: string): AspnetHeading | undefined {
  const match = HEADING.exec(document);
  if (match === null) return undefined;
  const text = lineOf(match[1]);
  const isTitled = text !== undefined && bare(titleOf(document)) === bare(text);
  return { quote: match[0], text, certainty: isTitled ? 'confirmed' : 'possible' };
}

/** Some titles end with a full stop, and the heading does not. */
function bare(text: string | undefined): string | undefined {
  return text?.replace(/\.$/, '');
}

// <b>Version Information:</b>&nbsp;Microsoft .NET Framework Version:4.0.30319; ASP.NET Version:4.7.3282.0
const VERSIONS = /<\/b>(?:&nbsp;|\s){1,3}([^<]{0,60}\.NET Framework[^<]{1,160})/i;

/** The version at the foot of the page, such as `4.7.3282.0`: the last in its line, whatever the language. */
export function aspnetVersion(document: string): string | undefined {
  const line = VERSIONS.exec(document)?.[1] ?? /\bASP\.NET[^<]{1,60}/.exec(document)?.[0] ?? '';
  return line.match(/\b\d{1,6}(?:\.\d{1,6}){1,3}/g)?.at(-1);
}

/**
 * The lines of web.config that the page suggests when customErrors hid the error. A page that shows such a line as the
 * source of an error numbers it, and so does not match.
 */
export const CUSTOM_ERRORS =
  /&lt;configuration&gt;\s{0,40}&lt;system\.web&gt;\s{0,40}&lt;customErrors mode=&quot;(?:Off|RemoteOnly)&quot;/i;
