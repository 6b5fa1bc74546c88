import type { Exchange } from '../failure/exchange';
import { certaintyOf } from './compose';
import { documentOf, lineOf, titleOf } from './document';
import { type DottedHeading, dottedHeading } from './dotted-heading';
import type { Certainty } from './finding';
import { hresultOf } from './hresult';
import { type IisTable, iisTable } from './iis-table';

/** IIS's detailed error page as read. */
export interface IisDetailed {
  readonly certainty: Certainty;
  /** The piece of the page's link that repeats its code. */
  readonly link: string;
  readonly status: number;
  readonly substatus: number;
  readonly hresult: string;
  readonly version: string | undefined;
  readonly heading: DottedHeading | undefined;
  readonly message: string | undefined;
  readonly table: IisTable;
}

const LINK = /\bLinkID=62293&(?:amp;)?IIS70Error=(\d{3}),(\d{1,4}),0x([\da-f]{1,8}),\d{1,8}/i;
const SUMMARY = /^[^<]{0,300}<\/h[23]>\s{0,40}<h[34]>([^<]{1,2000})/;

/** The sentence under the page's heading. */
export function summaryOf(document: string, heading: DottedHeading): string | undefined {
  return lineOf(SUMMARY.exec(document.slice(document.indexOf(heading.quote)).slice(0, 3000))?.[1]);
}

/** The version stands anywhere in the title, by language: `IIS 10.0 Detailed Error - …`, `Error detallado de IIS 8.5 - …`. */
export function iisVersion(document: string): string | undefined {
  const [, stated] = /\bInternet Information Services (\d{1,2}\.\d)<\/p>/.exec(document) ?? [];
  return /\bIIS (\d{1,2}\.\d)\b/.exec(titleOf(document) ?? '')?.[1] ?? stated;
}

/**
 * The page by its link, which repeats status, sub-status, HRESULT and Windows build in every language:
 * `…LinkID=62293&IIS70Error=404,13,0x00000000,7601`. Others copied the page's looks with the link in it, so title, heading
 * and table must agree with it before it is certain.
 */
export function iisDetailed(exchange: Exchange): IisDetailed | undefined {
  const document = documentOf(exchange);
  const [link, first, second, digits] = LINK.exec(document) ?? [];
  const hresult = hresultOf(digits);
  if (link === undefined || hresult === undefined) return undefined;
  const [status, substatus] = [Number(first), Number(second)];
  const title = titleOf(document) ?? '';
  const heading = dottedHeading(document);
  const table = iisTable(document);
  const isTitled = /\bIIS\b/.test(title) && title.includes(` ${status}.${substatus} `);
  const isHeaded = heading?.status === status && heading.substatus === substatus;
  const isTold = isHeaded || table.facts.hresult === hresult;
  if (!isTitled && !isTold) return undefined;
  return {
    certainty: certaintyOf(exchange, status, isTitled && isTold ? 'confirmed' : 'likely'),
    link,
    status,
    substatus,
    hresult,
    version: iisVersion(document),
    heading,
    message: heading && summaryOf(document, heading),
    table,
  };
}
