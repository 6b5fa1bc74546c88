import type { SessionStorage } from '../browser/session-storage';

/** One thing that was asked of storage. */
export interface Operation {
  readonly kind: 'read' | 'write' | 'remove';
  readonly keys: readonly string[];
}

/** Session storage as the browser holds it: it outlives the backgrounds that are connected to it. */
export class FakeSessionStorage {
  readonly items = new Map<string, unknown>();
  /** What was carried out, in order. */
  readonly log: Operation[] = [];
  /** How many characters fit, keys and texts together. */
  quota = Number.POSITIVE_INFINITY;
  /** Whether the browser refuses an operation, whatever the quota. */
  refuses: (operation: Operation) => boolean = () => false;

  /**
   * Connects a background that is killed after so many operations: the rest of what it asks for is neither carried
   * out nor answered.
   */
  connect(operations = Number.POSITIVE_INFINITY): SessionStorage {
    let left = operations;
    const ask = async <T>(operation: Operation, carryOut: () => T): Promise<T> => {
      if (left <= 0) return new Promise<never>(() => undefined);
      left -= 1;
      if (this.refuses(operation)) throw new Error(`Refused: ${operation.kind} ${operation.keys}`);
      const result = carryOut();
      this.log.push(operation);
      return result;
    };
    return {
      readAll: () => ask({ kind: 'read', keys: [] }, () => Object.fromEntries(this.items)),
      write: (items) =>
        ask({ kind: 'write', keys: Object.keys(items) }, () => {
          const after = new Map([...this.items, ...Object.entries(items)]);
          if (sizeOf(after) > this.quota) throw new Error('QUOTA_BYTES quota exceeded');
          for (const [key, text] of Object.entries(items)) this.items.set(key, text);
        }),
      remove: (keys) =>
        ask({ kind: 'remove', keys }, () => {
          for (const key of keys) this.items.delete(key);
        }),
    };
  }
}

function sizeOf(items: ReadonlyMap<string, unknown>): number {
  return [...items].reduce((sum, [key, text]) => sum + key.length + String(text).length, 0);
}

const { port1, port2 } = new MessageChannel();

/** Lets all that is under way come to its end. */
export function settled(): Promise<void> {
  // A message is a task of its own, after all promises, and not held back by fake timers.
  return new Promise((resume) => {
    port1.addEventListener('message', () => resume(), { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
}
