import * as v from 'valibot';
import { charsetOf } from '../../evidence/charset';
import { HEAD_LIMIT, TAIL_LIMIT } from '../../evidence/document';

/**
 * What `getContent()` gives. Chromium: an object, or through the raw callback a pair, of content and encoding,
 * where `base64` holds the body's bytes even for text. Firefox: a pair of content (text, or base64 for what is no text) and media type.
 */
const pairSchema = v.tupleWithRest([v.nullish(v.string()), v.nullish(v.string())], v.unknown());
const objectSchema = v.object({ content: v.nullish(v.string()), encoding: v.nullish(v.string()) });

/** A body as text. */
export interface Body {
  readonly text: string;
  /** The end of a body that is too long to keep whole; `text` is then its beginning. */
  readonly tail?: string;
  /** Length of the whole body: in UTF-16 units, or in bytes where a long one came as bytes. */
  readonly length: number;
}

function pairOf({ content, encoding }: v.InferOutput<typeof objectSchema>) {
  return [content, encoding] as const;
}

/** Base64 keeps three bytes in four characters, so that a multiple of four can be read by itself. */
const HEAD_CHARACTERS = Math.ceil(HEAD_LIMIT / 3) * 4;
const TAIL_CHARACTERS = Math.ceil(TAIL_LIMIT / 3) * 4;

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Reads bytes in base64; of many, only those at the beginning and at the end. Undefined for what is no base64. */
function decodeBase64(content: string, contentType: string | undefined): Body | undefined {
  const isLong = content.length > HEAD_CHARACTERS + TAIL_CHARACTERS;
  const head = bytesOf(isLong ? content.slice(0, HEAD_CHARACTERS) : content);
  if (!head) return undefined;
  const decoder = new TextDecoder(charsetOf(head, contentType));
  const text = decoder.decode(head);
  const end = isLong
    ? bytesOf(content.slice(Math.floor((content.length - TAIL_CHARACTERS) / 4) * 4))
    : undefined;
  if (!end) return bodyOf(text);
  return { text, tail: decoder.decode(end), length: Math.floor((content.length / 4) * 3) };
}

function bodyOf(text: string): Body {
  const { length } = text;
  if (length <= HEAD_LIMIT + TAIL_LIMIT) return { text, length };
  return { text: text.slice(0, HEAD_LIMIT), tail: text.slice(-TAIL_LIMIT), length };
}

/**
 * Decodes what `getContent()` gave, in either browser's form. Of a long body only the beginning and the end are kept: an
 * error page is short, and a page that broke off tells its error at its end.
 * @param contentType the response's `Content-Type`, for its charset.
 * @throws ValiError for another form.
 */
export function decodeBody(raw: unknown, contentType: string | undefined): Body {
  const [content, encoding] = Array.isArray(raw)
    ? v.parse(pairSchema, raw)
    : pairOf(v.parse(objectSchema, raw));
  const given = content ?? '';
  return (encoding === 'base64' ? decodeBase64(given, contentType) : undefined) ?? bodyOf(given);
}
