import browser, { type Storage } from 'webextension-polyfill';
import type { Failure } from '../../src/failure/failure';
import * as indexedDb from './indexed-db';
import type { Keeper } from './protocol';

/** One way of keeping records. */
export interface Keeping {
  /** Writes them all; each may be called without waiting for the one before. */
  write(records: readonly Failure[]): Promise<unknown>;
  /** Keeps one in an event's turn; by default as `write` does. */
  event?(record: Failure): void;
  /** Reads all back as objects. */
  read(): Promise<readonly unknown[]>;
}

const { session, local } = browser.storage;
const keyOf = ({ tabId, id }: Failure) => `f/${tabId}/${id}`;
const chunks = (records: readonly Failure[], size: number) =>
  Array.from({ length: Math.ceil(records.length / size) }, (_, i) => records.slice(i * size, (i + 1) * size));
const texts = (records: readonly Failure[]) =>
  Object.fromEntries(records.map((record) => [keyOf(record), JSON.stringify(record)]));

async function readTexts(area: Storage.StorageArea): Promise<readonly unknown[]> {
  return Object.values(await area.get(null)).map((text): unknown => JSON.parse(String(text)));
}

const readObjects = async () => Object.values(await session.get(null));
const each = (records: readonly Failure[], write: (record: Failure) => Promise<unknown>) =>
  Promise.all(records.map(write));

const row = (record: Failure) => ({ key: keyOf(record), value: record });

let gathered: Failure[] = [];

export const KEEPINGS: Readonly<Record<Keeper, Keeping>> = {
  // The floor: the same way to the browser and back, with nothing in hand.
  nothing: { write: (records) => each(records, () => session.set({})), read: async () => [] },
  'session, a text a record': {
    write: (records) => each(records, (record) => session.set({ [keyOf(record)]: JSON.stringify(record) })),
    read: () => readTexts(session),
  },
  'session, an object a record': {
    write: (records) => each(records, (record) => session.set({ [keyOf(record)]: record })),
    read: readObjects,
  },
  'session, 100 texts a write': {
    write: (records) => Promise.all(chunks(records, 100).map((chunk) => session.set(texts(chunk)))),
    read: () => readTexts(session),
  },
  'session, gathered for 50 ms': {
    write: (records) => session.set(texts(records)),
    event(record) {
      gathered.push(record);
      if (gathered.length > 1) return;
      setTimeout(() => {
        void session.set(texts(gathered));
        gathered = [];
      }, 50);
    },
    read: () => readTexts(session),
  },
  'local, a text a record': {
    write: (records) => each(records, (record) => local.set({ [keyOf(record)]: JSON.stringify(record) })),
    read: () => readTexts(local),
  },
  'IndexedDB, a transaction a record': {
    write: (records) => each(records, (record) => indexedDb.put([row(record)])),
    read: indexedDb.readAll,
  },
  'IndexedDB, the same, strict': {
    write: (records) => each(records, (record) => indexedDb.put([row(record)], 'strict')),
    read: indexedDb.readAll,
  },
  'IndexedDB, 1,000 records a row': {
    write: (records) =>
      indexedDb.put(chunks(records, 1000).map((value) => ({ key: value.map(keyOf).join(), value }))),
    read: async () => (await indexedDb.readAll()).flat(),
  },
};

export async function clearAll(): Promise<void> {
  await Promise.all([session.clear(), local.clear(), indexedDb.clear()]);
}
