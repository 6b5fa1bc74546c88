import { expect, test } from 'vitest';
import { readEvidence } from '../../evidence/read';
import { diagnose } from '../diagnose';
import { exchangeFor, IIS } from '../fixtures/rule-case';

const first = (status: number, workerSource: 'fallback-code' | 'cache-storage' | 'network' | undefined) => {
  const exchange = { ...exchangeFor({ status, headers: IIS }), ...(workerSource && { workerSource }) };
  return diagnose(exchange, readEvidence(exchange)).causes.find(({ rule }) => rule === 'worker-answer');
};

test.each([
  [503, 'fallback-code'],
  [404, 'cache-storage'],
] as const)('a %i from %s is the worker’s', (status, source) => {
  expect(first(status, source)).toMatchObject({
    entry: 'http/4xx',
    cause: 'service-worker',
    certainty: 'confirmed',
    basis: [{ of: 'worker', value: source }],
  });
});

test.each([
  [404, 'network'],
  [404, undefined],
  [0, 'fallback-code'],
] as const)('a %i from %s is not', (status, source) => {
  expect(first(status, source)).toBeUndefined();
});
