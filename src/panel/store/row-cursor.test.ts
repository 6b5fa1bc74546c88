import { expect, it } from 'vitest';
import type { Subject } from '../../failure/filter';
import { aFailure, aNetworkError } from '../../failure/filter-fixture';
import { parseEntry } from '../har/network-entry';
import { anEntry } from './fake-host.fixture';
import { makeRow } from './row';
import { RowCursor } from './row-cursor';
import { setOf } from './row-set.fixture';

/** Every property, so that none is forgotten. */
const PROPERTIES: Readonly<Record<keyof Subject, true>> = {
  url: true,
  lowerUrl: true,
  host: true,
  method: true,
  status: true,
  type: true,
  code: true,
  error: true,
  initiator: true,
  noise: true,
  prerender: true,
  fromCache: true,
  tabless: true,
  answeredBy: true,
  cause: true,
  certainty: true,
  title: true,
  mimeType: true,
  size: true,
  responseHeaders: true,
  said: true,
};
const rows = [
  makeRow(aFailure({ id: 'a', url: 'https://a.test/UPPER', initiator: 'https://b.test', method: 'POST' })),
  makeRow(aNetworkError('net::ERR_ABORTED', { id: 'b', tabId: -1, prerender: true })),
  makeRow(aFailure({ id: 'c', status: 503, fromCache: true }), parseEntry(anEntry().har)),
];
rows[0]?.learn(
  {
    code: '404.13',
    said: '404.13\npost\nnot found',
    answeredBy: 'IIS 10.0',
    answererCertainty: 'confirmed',
    front: undefined,
    title: 'Not Found',
    cause: 'too large',
    certainty: 'likely',
    problem: 'p',
  },
  true,
);
const cursor = new RowCursor(setOf(rows).columns);

it.each(Object.keys(PROPERTIES))('has the %s of the row that it stands at', (name) => {
  for (const [slot, row] of rows.entries()) {
    cursor.slot = slot;
    expect(Reflect.get(cursor, name)).toEqual(Reflect.get(row, name));
  }
});
