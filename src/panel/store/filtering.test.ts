import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { parseFilter, type TypeGroup } from '../../failure/filter';
import { aFailure, aNetworkError, subjectOf } from '../../failure/filter-fixture';
import { type Chip, type Criteria, criteriaNarrow, passes } from './criteria';
import { createFiltering } from './filtering';

const subjects = {
  api: subjectOf(aFailure({ url: 'https://a.test/api' }), { code: '404' }),
  page: subjectOf(aFailure({ url: 'https://a.test/', status: 502, type: 'main_frame' }), { code: '502' }),
  beacon: subjectOf(aNetworkError('net::ERR_FAILED', { url: 'https://b.test/', type: 'beacon' }), {
    code: 'ERR_FAILED',
  }),
};

function aFiltering(history: readonly string[] = []) {
  return createFiltering({ history: signal(history), seen: () => [] });
}

describe('filtering', () => {
  it.each<[string, boolean, Chip[], TypeGroup[], string, string]>([
    ['', false, [], [], 'api page beacon', ''],
    ['a.test', false, [], [], 'api page', 'a.test'],
    [' a.test ', true, [], [], 'beacon', 'not (a.test)'],
    ['', true, [], [], 'api page beacon', ''],
    ['status-code:', true, [], [], 'api page beacon', 'not (status-code:)'],
    ['', false, ['net', '4xx'], [], 'api beacon', 'status-code:4xx,0'],
    ['', false, [], ['doc', 'other'], 'page beacon', 'resource-type:doc,other'],
    ['api', true, ['4xx', '5xx'], [], 'page', 'not (api) status-code:4xx,5xx'],
    ['a.test', false, ['5xx'], ['fetch', 'doc'], 'page', 'a.test status-code:5xx resource-type:fetch,doc'],
  ])('%j, inverted %j, %j, %j', (text, invert, chips, types, names, asText) => {
    const filtering = aFiltering();
    filtering.text.value = text;
    filtering.invert.value = invert;
    filtering.chips.value = new Set(chips);
    filtering.types.value = new Set(types);
    const fits = passes(filtering.criteria.value);
    const passing = Object.entries(subjects).filter(([, subject]) => fits(subject));
    expect(passing.map(([name]) => name).join(' ')).toBe(names);
    expect(filtering.asText.value).toBe(asText);
    expect(filtering.active.value).toBe(asText !== '');
    filtering.reset();
    expect([filtering.active.value, filtering.invert.value, filtering.asText.value]).toEqual([
      false,
      false,
      '',
    ]);
  });
});

describe('its history', () => {
  it.each<[string, string[], string[]]>([
    ['a', [], ['a']],
    [' a ', ['b'], ['a', 'b']],
    ['b', ['a', 'b', 'c'], ['b', 'a', 'c']],
    ['  ', ['a'], ['a']],
  ])('with %j after %j is %j', (text, before, after) => {
    const filtering = aFiltering(before);
    filtering.text.value = text;
    filtering.remember();
    expect(filtering.history.value).toEqual(after);
  });

  it('holds the latest 20, and forgets one or all', () => {
    const filtering = aFiltering();
    for (let i = 1; i <= 25; i += 1) {
      filtering.text.value = `text ${i}`;
      filtering.remember();
    }
    expect([filtering.history.value.length, filtering.history.value.at(-1)]).toEqual([20, 'text 6']);
    filtering.forget('text 25');
    expect([filtering.history.value.length, filtering.history.value[0]]).toEqual([19, 'text 24']);
    filtering.forget();
    expect(filtering.history.value).toEqual([]);
  });
});

describe('criteriaNarrow', () => {
  const criteria = (text: string, chips: Chip[] = [], types: TypeGroup[] = [], invert = false): Criteria => ({
    filter: parseFilter(text),
    invert,
    chips: new Set(chips),
    types: new Set(types),
  });

  it.each<[string, Criteria, Criteria, boolean]>([
    ['a letter more', criteria('a'), criteria('ab'), true],
    ['a letter less', criteria('ab'), criteria('a'), false],
    ['a button pressed', criteria('a'), criteria('a', ['4xx'], ['js']), true],
    ['a button added to another', criteria('a', ['4xx']), criteria('a', ['4xx', '5xx']), false],
    ['a button let go of two', criteria('a', [], ['js', 'css']), criteria('a', [], ['js']), true],
    ['the last button let go', criteria('a', ['4xx']), criteria('a'), false],
    ['inverted', criteria('a'), criteria('a', [], [], true), false],
    ['inverted, with a button more', criteria('a', [], [], true), criteria('a', ['4xx'], [], true), true],
    ['inverted, with a letter more', criteria('a', [], [], true), criteria('ab', [], [], true), false],
  ])('%s', (_name, before, after, expected) => {
    expect(criteriaNarrow(before, after)).toBe(expected);
  });
});
