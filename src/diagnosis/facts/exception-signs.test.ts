import { expect, test } from 'vitest';
import { hasCause, known } from '../known';
import { GENERAL, OF_TYPES } from './exception-signs';

test('each sign leads to an entry and a cause that there are', () => {
  const missing = [...GENERAL, ...OF_TYPES].filter(
    ({ entry, cause }) => !known.has(entry) || (cause !== undefined && !hasCause(entry, cause[0])),
  );
  expect(missing).toEqual([]);
});
