import { lineOf } from './document';

/** A heading such as `HTTP Error 404.13 - Not Found`, in any language. */
export interface DottedHeading {
  /** As it stands in the document. */
  readonly quote: string;
  readonly status: number;
  readonly substatus: number;
  /** The heading as one line of text. */
  readonly text: string;
  /** The element that it stands in, in lower case; absent in a text without markup. */
  readonly element?: string;
}

// Every language keeps "HTTP", the dotted code and a dash: "HTTP 錯誤 404.13 - …", "Ошибка HTTP 401.2 — …".
const CODE = '\\bHTTP\\b[^<\\n\\d]{0,20}(\\d{3})\\.(\\d{1,4}) {1,3}[-\u2013\u2014] ';
const IN_MARKUP = new RegExp(`<(title|h[1-4])>\\s{0,40}([^<\\d]{0,30}${CODE}[^<]{1,200})`, 'i');
const IN_TEXT = new RegExp(`^()([^\\n\\d<]{0,40}${CODE}[^\\n<]{1,200})`, 'm');

/** Finds the heading: a title or heading of a page or, in a text without markup, a line. */
export function dottedHeading(document: string): DottedHeading | undefined {
  const match = (/<[a-z!]/i.test(document) ? IN_MARKUP : IN_TEXT).exec(document);
  const [, element = '', heading, status, substatus] = match ?? [];
  const quote = heading?.trim();
  if (quote === undefined) return undefined;
  return {
    quote,
    status: Number(status),
    substatus: Number(substatus),
    text: lineOf(quote) ?? '',
    ...(element !== '' && { element: element.toLowerCase() }),
  };
}

/**
 * Whether the heading is the ASP.NET Core Module's, which writes pages of its own. Its words change with the version;
 * what stays is the list "Common causes" (or "solutions") "of this issue".
 */
export function isAncmHeading(heading: DottedHeading, document: string): boolean {
  return (
    /\bANCM\b|ASP\.NET Core|Process Failure/.test(heading.text) ||
    /\bCommon (?:causes of|solutions to) this issue:/.test(document)
  );
}
