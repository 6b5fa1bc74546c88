import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createFiltering } from '../../store/filtering';
import { createSuggestions } from './suggestions';

function aField(text: string, history: readonly string[] = []) {
  const filtering = createFiltering({ history: signal(history), seen: () => ['one', 'two'] });
  filtering.text.value = text;
  const suggestions = createSuggestions(filtering);
  const labels = () => suggestions.items.value.map(({ label }) => label);
  return { filtering, suggestions, labels };
}

describe('suggestions', () => {
  it('are closed at first', () => {
    expect(aField('is:').labels()).toEqual([]);
  });

  it.each<[string, number, string[]]>([
    ['cause:', 6, ['one', 'two']],
    ['cause: ', 7, []],
    ['', 0, []],
    ['nothing-like-it', 15, []],
  ])('after %j is typed up to %i are %j', (text, caret, expected) => {
    const { suggestions, labels } = aField(text);
    suggestions.typed(caret);
    expect(labels()).toEqual(expected);
  });

  it('are earlier filters below an empty field', () => {
    const { suggestions, filtering, labels } = aField('', ['b', 'a']);
    suggestions.open(0);
    expect([labels(), suggestions.isHistory.value]).toEqual([['b', 'a'], true]);
    suggestions.move(-1);
    expect(suggestions.active.value).toBe(1);
    filtering.forget('a');
    expect([labels(), suggestions.active.value]).toEqual([['b'], 0]);
  });

  it('are keys below an empty field without a history', () => {
    const { suggestions } = aField('');
    suggestions.open(0);
    expect([suggestions.items.value[0]?.kind, suggestions.isHistory.value]).toEqual(['key', false]);
  });

  it.each<[number[], number]>([
    [[], -1],
    [[1], 0],
    [[-1], 1],
    [[1, 1, 1], 0],
    [[1, -1], 1],
  ])('after the steps %j are at %i of two', (steps, active) => {
    const { suggestions } = aField('cause:');
    suggestions.typed(6);
    for (const step of steps) suggestions.move(step);
    expect(suggestions.active.value).toBe(active);
  });

  it('go on with values after a key, and end after a value', () => {
    const { suggestions, filtering, labels } = aField('cau');
    suggestions.typed(3);
    for (const expected of [['one', 'two'], []]) {
      const item = suggestions.items.value.at(-1);
      if (!item) throw new Error('Nothing is suggested');
      filtering.text.value = item.text;
      suggestions.chosen(item);
      expect(labels()).toEqual(expected);
    }
    expect(filtering.text.value).toBe('cause:two');
  });
});
