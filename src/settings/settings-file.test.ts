import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMN_IDS, DEFAULTS, GROUPINGS } from './schema';
import { readSettingsFile, settingsFile } from './settings-file';
import { MAX_CHARACTERS } from './stored';

const file = (settings: unknown, rest: object = {}) =>
  JSON.stringify({ product: 'Substatus', version: 1, settings, ...rest });

describe('readSettingsFile', () => {
  it.each([
    ['', 'not-json'],
    ['settings', 'not-json'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{}', 'not-ours'],
    [file({}, { product: 'Other' }), 'not-ours'],
    [file([]), 'not-ours'],
    [file({}, { version: 'one' }), 'not-ours'],
    [file({}, { version: -1 }), 'not-ours'],
    [file({}, { version: 2 }), 'newer'],
    [file({ x: 'x'.repeat(MAX_CHARACTERS) }), 'too-long'],
  ])('refuses %.40s: %s', (text, reason) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, reason });
  });

  it.each([
    [{ grouping: 'host name' }, 'grouping', { kind: 'one-of', options: [...GROUPINGS] }],
    [
      { columns: { shown: ['name', 'time', 'no'] } },
      'columns.shown[2]',
      { kind: 'one-of', options: [...COLUMN_IDS] },
    ],
    [{ columns: { shown: ['name', 'time', 'name'] } }, 'columns.shown[2]', { kind: 'distinct' }],
    [{ columns: { shown: [] } }, 'columns.shown', { kind: 'length-at-least', limit: 1 }],
    [{ columns: { shown: 'name' } }, 'columns.shown', { kind: 'list' }],
    [{ columns: { widths: { 'ended-at': 3 } } }, 'columns.widths.ended-at', { kind: 'at-least', limit: 16 }],
    [{ details: { right: 1.1 } }, 'details.right', { kind: 'at-most', limit: 1 }],
    [{ details: { right: '0.5' } }, 'details.right', { kind: 'number' }],
    [{ details: null }, 'details', { kind: 'object' }],
    [{ sort: { column: 'time' } }, 'sort.direction', { kind: 'value' }],
    [{ sort: 'time' }, 'sort', { kind: 'object' }],
    [{ preserveLog: 'yes' }, 'preserveLog', { kind: 'boolean' }],
    [{ filterHistory: [1] }, 'filterHistory[0]', { kind: 'text' }],
    [{ filterHistory: ['x'.repeat(501)] }, 'filterHistory[0]', { kind: 'length-at-most', limit: 500 }],
    [{ filterHistory: Array(21).fill('x') }, 'filterHistory', { kind: 'length-at-most', limit: 20 }],
  ])('names the place of a misfit: %j', (settings, place, expected) => {
    expect(readSettingsFile(file(settings))).toEqual({
      ok: false,
      reason: 'misfits',
      misfits: [{ place, expected }],
    });
  });

  it('names every misfit', () => {
    const read = readSettingsFile(file({ timeline: 1, body: { wrap: 2 }, density: 'compact' }));
    expect(read).toMatchObject({ misfits: [{ place: 'timeline' }, { place: 'body.wrap' }] });
  });

  it.each([
    ['nothing', '{}', []],
    ['all of it', JSON.stringify(DEFAULTS), []],
    ['an unknown key', '{"theme":"dark"}', ['theme']],
    [
      'unknown keys within',
      '{"columns":{"order":[],"widths":{"nope":20,"name":20}}}',
      ['columns.order', 'columns.widths.nope'],
    ],
    [
      'a prototype',
      '{"__proto__":{"timeline":1},"details":{"__proto__":{"right":7}}}',
      ['__proto__', 'details.__proto__'],
    ],
  ])('takes %s', (_, settings, ignored) => {
    const text = `{"product":"Substatus","version":1,"settings":${settings}}`;
    expect(readSettingsFile(text)).toMatchObject({ ok: true, ignored });
  });

  it('minds no byte order mark', () => {
    expect(readSettingsFile(`\uFEFF${file({})}`)).toMatchObject({ ok: true });
  });

  it('survives any JSON', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.jsonValue().map((json) => file(json)),
        ),
        (text) => {
          expect(readSettingsFile(text)).toHaveProperty('ok');
        },
      ),
    );
  });

  it('reads what it wrote', () => {
    const settings = { ...DEFAULTS };
    expect(readSettingsFile(settingsFile(settings))).toEqual({ ok: true, settings, ignored: [] });
  });
});
