import * as v from 'valibot';

/** Where and how a record may be kept. */
export const KEEPERS = [
  'nothing',
  'session, a text a record',
  'session, an object a record',
  'session, 100 texts a write',
  'session, gathered for 50 ms',
  'local, a text a record',
  'IndexedDB, a transaction a record',
  'IndexedDB, the same, strict',
  'IndexedDB, 1,000 records a row',
] as const;
export type Keeper = (typeof KEEPERS)[number];

const keeper = v.picklist(KEEPERS);

/** What the bench asks of the throwaway extension's worker. */
export const requestSchema = v.variant('ask', [
  /** Writes so many records, all of them asked for before the first is done. Answer: µs a record. */
  v.object({ ask: v.literal('write'), keeper, count: v.number() }),
  /** Reads all back. Answer: ms, and how many there were. */
  v.object({ ask: v.literal('read'), keeper }),
  /** Answer: the numbers of the records that are there. */
  v.object({ ask: v.literal('kept'), keeper }),
  /** Fills storage until it is refused. Answer: how many records there were room for. */
  v.object({ ask: v.literal('fill'), keeper }),
  v.object({ ask: v.literal('clear') }),
  /** One event: keeps the record with this number, in the listener's turn, then says so on the channel. */
  v.object({ ask: v.literal('event'), keeper, number: v.number() }),
]);
export type Request = v.InferOutput<typeof requestSchema>;

export const readSchema = v.object({ took: v.number(), count: v.number() });

export const keptSchema = v.array(v.number());

/** The channel on which the worker says that a listener has returned. */
export const CHANNEL = 'returned';
