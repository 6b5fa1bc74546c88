import { expect, test } from 'vitest';
import type { Certainty } from '../evidence/finding';
import type { LayerId } from '../failure/layer';
import { fitsAnswerer } from './fits-answerer';

test.each<[readonly LayerId[] | undefined, LayerId, Certainty, boolean]>([
  [['iis'], 'iis', 'confirmed', true],
  [['aspnet'], 'iis', 'likely', true],
  // A page of its own was not written by IIS.
  [['iis'], 'aspnet', 'confirmed', false],
  [['iis'], 'nginx', 'confirmed', false],
  [['nginx'], 'iis', 'likely', false],
  [['nginx', 'apache'], 'apache', 'likely', true],
  [['php'], 'nginx', 'likely', true],
  [['iis'], 'nginx', 'possible', true],
  [['iis'], 'other', 'confirmed', false],
  [undefined, 'nginx', 'confirmed', true],
])('a cause of %j fits an answer of %s that is %s: %s', (by, id, certainty, expected) => {
  expect(fitsAnswerer(by, { id, name: id, certainty })).toBe(expected);
});

test('any cause fits when nobody is known to have answered', () => {
  expect(fitsAnswerer(['nginx'], undefined)).toBe(true);
});
