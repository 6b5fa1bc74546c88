import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from './json';
import { type Migration, migrate, VERSION, versionOf } from './migrations';

describe('migrate from version 0', () => {
  it.each<[string, JsonObject, JsonObject]>([
    ['nothing', {}, {}],
    [
      'all items',
      { 'preserve-log': true, 'show-noise': false, grouping: 'problem', split: 0.4 },
      { preserveLog: true, showNoise: false, grouping: 'problem', details: { right: 0.4 } },
    ],
    ['one item', { split: 0.3 }, { details: { right: 0.3 } }],
    ['what it does not know', { other: 1, preserveLog: true }, {}],
    ['a value of another kind, which the schema will judge', { grouping: [] }, { grouping: [] }],
  ])('takes %s', (_, items, expected) => {
    expect(migrate({ ...items, version: 0 })).toEqual({ ...expected, version: 1 });
  });

  it('looks at own keys only', () => {
    expect(migrate(Object.assign(Object.create({ split: 0.9 }), { version: 0 }))).toEqual({ version: 1 });
  });
});

describe('migrate', () => {
  const steps: readonly Migration[] = ['a', 'b', 'c'].map((step) => (settings) => ({
    ...settings,
    steps: `${settings['steps'] ?? ''}${step}`,
  }));

  it.each([
    [0, 'abc'],
    [1, 'bc'],
    [2, 'c'],
    [3, undefined],
  ])('brings version %i up by every step that is left, in order', (version, taken) => {
    expect(migrate({ version, kept: 1 }, steps)).toEqual({
      version: 3,
      kept: 1,
      ...(taken !== undefined && { steps: taken }),
    });
  });

  it('leaves a later version as it is', () => {
    expect(migrate({ version: 7, later: { x: 1 } }, steps)).toEqual({ version: 7, later: { x: 1 } });
  });

  it('takes settings without a version for ours', () => {
    for (const version of [undefined, null, '1', -1, 1.5, Number.NaN, {}, 2 ** 60]) {
      expect(migrate({ version, grouping: 'page' }, steps)).toEqual({ version: 3, grouping: 'page' });
    }
  });

  it('ends with a version of ours or later, whatever it gets', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (settings, version) => {
        expect(versionOf(migrate({ ...settings, version }))).toBeGreaterThanOrEqual(VERSION);
      }),
    );
  });
});
