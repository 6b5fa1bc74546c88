import { lineOf } from './document';

/** The title and the first headings: where pages say their status. */
const HEADING = /<(?:title|h1|h2)\b[^<>]{0,200}>([^<]{1,300})/gi;
/** How far into a page its headings are looked for, in characters. */
const OPENING = 8192;
/** `404 Not Found`, `Error 503`, `403 ERROR`, `Example | 522: Connection timed out`, but no year and no version. */
const STATUS =
  /(?:^|\b(?:Error|HTTP(?: Status)?|Status(?: code)?:?)\s{1,3}|[|:–—-]\s{1,3})([45]\d\d)(?![\d.,/])/i;

/**
 * The status that a page states in its title or a heading. Only of use for a page whose writer is known and whose
 * response is not; anyone may write such a heading.
 */
export function statusInHeadings(document: string): number | undefined {
  for (const [, text] of document.slice(0, OPENING).matchAll(HEADING)) {
    const status = STATUS.exec(lineOf(text) ?? '')?.[1];
    if (status !== undefined) return Number(status);
  }
  return undefined;
}
