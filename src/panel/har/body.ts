import * as v from 'valibot';

/**
 * What `getContent()` gives. Chromium: an object, or through the raw callback a pair, of content and encoding,
 * where `base64` holds the body's bytes even for text. Firefox: a pair of content (text, or base64 for what is no text) and media type.
 */
const pairSchema = v.tupleWithRest([v.nullish(v.string()), v.nullish(v.string())], v.unknown());
const objectSchema = v.object({ content: v.nullish(v.string()), encoding: v.nullish(v.string()) });

/** Most of a body that is kept, in characters; error pages are far smaller. */
export const BODY_LIMIT = 1_000_000;

/** A body as text. */
export interface Body {
  readonly text: string;
  /** Length of the whole body in characters, of which `text` may be the beginning. */
  readonly length: number;
}

function pairOf({ content, encoding }: v.InferOutput<typeof objectSchema>) {
  return [content, encoding] as const;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** The charset of a `Content-Type` or of a page's own `meta`, when it is one that the browser knows. */
function charsetOf(contentType: string | undefined, bytes: Uint8Array<ArrayBuffer>): string {
  const declared = /charset\s*=\s*["']?([\w.:-]+)/i;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = (declared.exec(contentType ?? '') ?? declared.exec(head))?.[1];
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}

/**
 * Decodes what `getContent()` gave, in either browser's form.
 * @param contentType the response's `Content-Type`, for its charset.
 * @throws ValiError for another form.
 */
export function decodeBody(raw: unknown, contentType: string | undefined): Body {
  const [content, encoding] = Array.isArray(raw)
    ? v.parse(pairSchema, raw)
    : pairOf(v.parse(objectSchema, raw));
  const given = content ?? '';
  const bytes = encoding === 'base64' ? bytesOf(given) : undefined;
  const text = bytes ? new TextDecoder(charsetOf(contentType, bytes)).decode(bytes) : given;
  return { text: text.slice(0, BODY_LIMIT), length: text.length };
}
