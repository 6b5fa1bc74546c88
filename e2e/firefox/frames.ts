/** Cuts Marionette's byte stream into messages: each is its length in bytes, a colon, and JSON. */
export class FrameReader {
  #rest = Buffer.alloc(0);

  /** Takes what arrived; returns the messages that are complete now. */
  push(chunk: Buffer): string[] {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    const messages: string[] = [];
    for (;;) {
      const colon = this.#rest.indexOf(':');
      if (colon < 0) return messages;
      const end = colon + 1 + Number(this.#rest.toString('latin1', 0, colon));
      if (this.#rest.length < end) return messages;
      messages.push(this.#rest.toString('utf8', colon + 1, end));
      this.#rest = this.#rest.subarray(end);
    }
  }
}

/** One message as it goes over the wire. */
export function frame(message: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(message));
  return Buffer.concat([Buffer.from(`${body.length}:`), body]);
}
