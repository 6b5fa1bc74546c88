import { expect, test } from 'vitest';
import { seen } from '../basis';
import { rankedCause } from './ranked-cause';

test('rests on nothing that is empty', () => {
  const basis = [seen('method', ''), seen('status', 403), seen('url-part', '')];
  expect(rankedCause('http/403', 'no-default-page', 'possible', basis).basis).toEqual([seen('status', 403)]);
});
