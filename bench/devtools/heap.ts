import * as v from 'valibot';
import type { Target } from '../../e2e/chromium/target';

/** What a page's heap holds, in bytes: strings, and all that is not a string. */
export interface Heap {
  readonly strings: number;
  readonly rest: number;
}

const STRINGS: ReadonlySet<string> = new Set(['string', 'concatenated string', 'sliced string']);
const NODES = '"nodes":[';

const chunkSchema = v.object({ chunk: v.string() });
/** The first node field's type is a list of names. https://github.com/v8/v8/blob/main/src/profiler/heap-snapshot-generator.cc */
const metaSchema = v.object({
  meta: v.object({
    node_fields: v.array(v.string()),
    node_types: v.tupleWithRest([v.array(v.string())], v.unknown()),
  }),
});

/**
 * Adds up the sizes in a heap snapshot as its text arrives: the whole text of a large heap is longer than a string may be.
 * Its beginning says what the numbers of a node mean, then come the nodes; the rest is passed over.
 */
export class HeapReader {
  #head: string | undefined = '';
  #types: readonly string[] = [];
  #width = 0;
  #typeField = 0;
  #sizeField = 0;
  #field = 0;
  #number = 0;
  #type = '';
  #ended = false;
  #strings = 0;
  #rest = 0;

  get heap(): Heap {
    if (!this.#ended) throw new Error('The heap snapshot has no end of its nodes');
    return { strings: this.#strings, rest: this.#rest };
  }

  read(chunk: string): void {
    if (this.#ended) return;
    if (this.#head === undefined) {
      this.#readNodes(chunk, 0);
      return;
    }
    this.#head += chunk;
    const at = this.#head.indexOf(NODES);
    if (at < 0) return;
    const text = this.#head;
    this.#head = undefined;
    this.#readMeta(text.slice(text.indexOf(':') + 1, text.lastIndexOf(',', at)));
    this.#readNodes(text, at + NODES.length);
  }

  #readMeta(json: string): void {
    const { meta } = v.parse(metaSchema, JSON.parse(json));
    this.#types = meta.node_types[0];
    this.#width = meta.node_fields.length;
    this.#typeField = meta.node_fields.indexOf('type');
    this.#sizeField = meta.node_fields.indexOf('self_size');
    if (this.#typeField < 0 || this.#sizeField < 0) throw new Error('A heap snapshot of another kind');
  }

  #readNodes(text: string, from: number): void {
    for (let i = from; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code >= 48 && code <= 57) this.#number = this.#number * 10 + code - 48;
      else if (code === 44) this.#take();
      else if (code === 93) {
        this.#take();
        this.#ended = true;
        return;
      }
    }
  }

  #take(): void {
    if (this.#field === this.#typeField) this.#type = this.#types[this.#number] ?? '';
    if (this.#field === this.#sizeField) {
      if (STRINGS.has(this.#type)) this.#strings += this.#number;
      else this.#rest += this.#number;
    }
    this.#number = 0;
    this.#field = (this.#field + 1) % this.#width;
  }
}

/** Collects a page's garbage, and measures what is left. */
export async function heapOf(target: Target): Promise<Heap> {
  const reader = new HeapReader();
  target.on('HeapProfiler.addHeapSnapshotChunk', (params) => reader.read(v.parse(chunkSchema, params).chunk));
  await target.send('HeapProfiler.enable');
  await target.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await target.send('HeapProfiler.disable');
  return reader.heap;
}
