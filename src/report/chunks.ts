/** A chunk's length in UTF-16 code units. */
export const CHUNK = 65_536;

/** The first `length` code units of a text, or one less where the cut would part a surrogate pair. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  const isHighSurrogate = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, isHighSurrogate ? length - 1 : length);
}

/**
 * Packs pieces of text into chunks: small ones together, long ones in parts. No chunk is longer than
 * {@link CHUNK}, and none parts a surrogate pair, so that each can be encoded on its own.
 */
export async function* chunked(
  pieces: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<string, void> {
  let pending = '';
  for await (const piece of pieces) {
    pending += piece;
    while (pending.length > CHUNK) {
      const chunk = cut(pending, CHUNK);
      yield chunk;
      pending = pending.slice(chunk.length);
    }
  }
  if (pending !== '') yield pending;
}
