import { expect, test } from 'vitest';
import { compareIds } from './order';

test('ids are ordered by family, then by number, then by name', () => {
  const ordered = [
    'http/99',
    'http/404',
    'http/4xx',
    'http/500',
    'iis/404.0',
    'iis/404.2',
    'iis/404.13',
    'iis/500.0',
    'net/ERR_A',
    'net/ERR_B',
  ];
  expect(ordered.toReversed().sort(compareIds)).toEqual(ordered);
  expect(compareIds('iis/404.2', 'iis/404.2')).toBe(0);
});
