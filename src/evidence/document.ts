import type { Exchange } from '../failure/exchange';
import type { Quote } from './finding';

/**
 * How much of a body is read, in UTF-16 units: error pages are small, and what is not one may be huge. What a failing
 * page has already sent stands before the error, so the end is read too.
 */
export const HEAD_LIMIT = 192 * 1024;
export const TAIL_LIMIT = 64 * 1024;

/** Stands for what was left out: a tag's bracket, over which no pattern of text reaches. */
const GAP = '\n<\u2026>\n';

/** The most that a quote or a message holds, in UTF-16 units. */
export const QUOTE_LIMIT = 300;

/** What was put together of long bodies: each recogniser asks for it, and a copy costs more than most of them. */
const joined = new WeakMap<Exchange, string>();

/** The body's beginning and, of a long one, its end: all that recognisers look at; empty when there is none. */
export function documentOf(exchange: Exchange): string {
  const { body = '', bodyTail } = exchange;
  if (bodyTail === undefined && body.length <= HEAD_LIMIT + TAIL_LIMIT) return body;
  const known = joined.get(exchange);
  if (known !== undefined) return known;
  const document = `${body.slice(0, HEAD_LIMIT)}${GAP}${(bodyTail ?? body).slice(-TAIL_LIMIT)}`;
  joined.set(exchange, document);
  return document;
}

/** A quote from the body; `text` must have been cut out of it unchanged. */
export function bodyQuote(text: string): Quote {
  return { where: 'body', text: text.slice(0, QUOTE_LIMIT) };
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function characterOf(reference: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? reference;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
}

/**
 * A piece of markup as one line of text: tags and comments' marks dropped, character references read,
 * white space collapsed, cut to {@link QUOTE_LIMIT}. Undefined when nothing is left.
 */
export function lineOf(markup: string | undefined): string | undefined {
  const line = (markup ?? '')
    .slice(0, 20 * QUOTE_LIMIT)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi, characterOf)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, QUOTE_LIMIT);
  return line === '' ? undefined : line;
}

/** The text of a document's `<title>`. */
export function titleOf(document: string): string | undefined {
  return lineOf(/<title>([^<]*)/i.exec(document)?.[1]);
}

/** A body that is one JSON object; undefined for any other. */
export function jsonOf(exchange: Exchange): Readonly<Record<string, unknown>> | undefined {
  const document = documentOf(exchange);
  if (!/^\s*\{/.test(document)) return undefined;
  try {
    const value: unknown = JSON.parse(document);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value of JSON is an object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
