const STORE = 'records';

/** The request's result, as a promise. */
function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('bench', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
  return settled(request);
}

let database: Promise<IDBDatabase> | undefined;

/** The database, opened when it is first needed: a worker that has just started has none. */
function opened(): Promise<IDBDatabase> {
  database ??= open();
  return database;
}

/** Puts rows in one transaction; resolves when it is complete. */
export async function put(
  rows: readonly { readonly key: string; readonly value: unknown }[],
  durability: IDBTransactionDurability = 'default',
): Promise<void> {
  const transaction = (await opened()).transaction(STORE, 'readwrite', { durability });
  for (const row of rows) transaction.objectStore(STORE).put(row);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Every row's value. */
export async function readAll(): Promise<readonly unknown[]> {
  const rows: unknown[] = await settled((await opened()).transaction(STORE).objectStore(STORE).getAll());
  return rows.map((row) => (typeof row === 'object' && row !== null && 'value' in row ? row.value : row));
}

export async function clear(): Promise<void> {
  await settled((await opened()).transaction(STORE, 'readwrite').objectStore(STORE).clear());
}
