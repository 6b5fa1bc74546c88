import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isJsonObject, type JsonObject } from './json';
import { MemoryStorage } from './memory-storage.fixture';
import { DEFAULTS, type Values, valuesSchema } from './schema';
import { KEY, MAX_CHARACTERS, parseValues, readStored, writeStored } from './stored';

/** The defaults but for some. */
const but = (values: Partial<Values>): Values => ({ ...DEFAULTS, ...values });

describe('parseValues', () => {
  it.each<[string, JsonObject, Values]>([
    ['nothing', {}, DEFAULTS],
    ['one value', { grouping: 'host' }, but({ grouping: 'host' })],
    [
      'a value beside an unknown key',
      { nonsense: 1, density: 'comfortable' },
      but({ density: 'comfortable' }),
    ],
    ['a value beside a misfit', { language: 'fr', preserveLog: true }, but({ preserveLog: true })],
    [
      'a group beside a misfit in it',
      { details: { right: 2, below: 0.3, tab: 'raw' } },
      but({ details: { ...DEFAULTS.details, below: 0.3, tab: 'raw' } }),
    ],
    ['a group that is none', { details: 'below', timeline: false }, but({ timeline: false })],
    [
      'columns of which one is unknown',
      { columns: { shown: ['status', 'nope'], widths: { name: 200 } } },
      but({ columns: { ...DEFAULTS.columns, widths: { name: 200 } } }),
    ],
    ['no columns', { columns: { shown: [] } }, DEFAULTS],
    ['a column twice', { columns: { shown: ['name', 'name'] } }, DEFAULTS],
    [
      'columns in another order',
      { columns: { shown: ['time', 'name'] } },
      but({ columns: { shown: ['time', 'name'], widths: {} } }),
    ],
    ['a width that nobody could grasp', { columns: { widths: { name: 1 } } }, DEFAULTS],
    [
      'an infinite part',
      JSON.parse('{"details":{"right":1e999},"timeline":false}'),
      but({ timeline: false }),
    ],
    ['half an order', { sort: { column: 'time' } }, DEFAULTS],
    [
      'an order',
      { sort: { column: 'time', direction: 'descending' } },
      but({ sort: { column: 'time', direction: 'descending' } }),
    ],
    ['too long a history', { filterHistory: Array(21).fill('x'), timeline: false }, but({ timeline: false })],
    ['too long a text in it', { filterHistory: ['x'.repeat(501)] }, DEFAULTS],
  ])('takes %s', (_, json, expected) => {
    expect(parseValues(json)).toEqual(expected);
  });

  it('gives sound values for any JSON, and what it gave once it gives again', () => {
    const names = Object.keys(DEFAULTS);
    const json = fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), fc.jsonValue());
    fc.assert(
      fc.property(json, (settings) => {
        const values = parseValues(settings);
        expect(v.is(valuesSchema, values)).toBe(true);
        expect(parseValues({ ...values })).toEqual(values);
      }),
    );
  });
});

describe('readStored', () => {
  it.each([
    ['no JSON', '{"grouping":'],
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '4'],
    ['a list', '[{"grouping":"host"}]'],
    ['a text', '"grouping"'],
    ['more than settings can be', `{"grouping":"host","x":"${'x'.repeat(MAX_CHARACTERS)}"}`],
  ])('has the defaults where the item is %s', (_, text) => {
    const storage = new MemoryStorage();
    storage.items.set(KEY, text);
    expect(readStored(storage.page())).toMatchObject({ values: DEFAULTS, newer: false });
  });

  it('lets no key reach a prototype', () => {
    const storage = new MemoryStorage();
    storage.items.set(
      KEY,
      '{"version":1,"__proto__":{"grouping":"host"},"details":{"__proto__":{"tab":"raw"}},"constructor":1}',
    );
    const { json, values } = readStored(storage.page());
    expect(values).toEqual(DEFAULTS);
    writeStored(storage.page(), json);
    expect(readStored(storage.page()).values).toEqual(DEFAULTS);
    expect(Object.hasOwn(Object.prototype, 'grouping') || Object.hasOwn(Object.prototype, 'tab')).toBe(false);
  });

  it('reads the items of version 0, each for itself', () => {
    const storage = new MemoryStorage();
    storage.items.set('preserve-log', 'true');
    storage.items.set('show-noise', '{broken');
    storage.items.set('grouping', '"problem"');
    storage.items.set('split', '17');
    expect(readStored(storage.page()).values).toEqual(but({ preserveLog: true, grouping: 'problem' }));
  });

  it('reads of a later version what it understands', () => {
    const storage = new MemoryStorage();
    storage.items.set(KEY, '{"version":9,"grouping":"host","density":"roomy"}');
    expect(readStored(storage.page())).toMatchObject({ values: but({ grouping: 'host' }), newer: true });
  });
});

describe('writeStored', () => {
  it('keeps what it does not know, and removes the items of version 0', () => {
    const storage = new MemoryStorage();
    storage.items.set('split', '0.4');
    expect(writeStored(storage.page(), { unknown: 1 })).toBe(true);
    expect([...storage.items.keys()]).toEqual([KEY]);
    expect(JSON.parse(storage.items.get(KEY) ?? '')).toEqual({ unknown: 1, version: 1 });
  });

  it('keeps the items of version 0 while there is no room for the new one', () => {
    const storage = new MemoryStorage();
    storage.items.set('split', '0.4');
    storage.full = true;
    expect(writeStored(storage.page(), {})).toBe(false);
    expect([...storage.items.keys()]).toEqual(['split']);
  });

  it('writes what is read again', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (settings) => {
        const storage = new MemoryStorage();
        writeStored(storage.page(), settings);
        const { json } = readStored(storage.page());
        return isJsonObject(json) && Object.keys(settings).every((key) => Object.hasOwn(json, key));
      }),
    );
  });
});
