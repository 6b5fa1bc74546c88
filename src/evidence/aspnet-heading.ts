import { lineOf } from './document';

/** The heading of ASP.NET's own error pages. */
export interface AspnetHeading {
  /** As it stands in the document. */
  readonly quote: string;
  /** What went wrong in a few words, localised. */
  readonly text: string | undefined;
}

// "Server Error in '/app' Application.", a silver rule inside the heading, then the error in italics: the
// words are localised, the rule and the italics are not.
const HEADING =
  /<h1>[^<]{1,300}<hr width="?100%"? size="?1"? color="?silver"?[ /]*>\s*<\/h1>\s*<h2>\s*<i>([^<]{0,2000})/i;

/** Finds the heading that the yellow error page and the customErrors page share. */
export function aspnetHeading(document: string): AspnetHeading | undefined {
  const match = HEADING.exec(document);
  return match === null ? undefined : { quote: match[0], text: lineOf(match[1]) };
}

/** The version at the foot of the page, such as `4.7.3282.0`. */
export function aspnetVersion(document: string): string | undefined {
  return /\bASP\.NET [^:<\d]{1,30}:\s?(\d{1,6}(?:\.\d{1,6}){1,3})/.exec(document)?.[1];
}

/**
 * The lines of web.config that the page suggests when customErrors hid the error. A page that shows such a line as the
 * source of an error numbers it, and so does not match.
 */
export const CUSTOM_ERRORS =
  /&lt;configuration&gt;\s*&lt;system\.web&gt;\s*&lt;customErrors mode=&quot;(?:Off|RemoteOnly)&quot;/i;
