import { expect, test } from 'vitest';
import { exchangeFor } from '../fixtures/rule-case';
import { isStatedBy, type Stated, statedCauses } from './stated-by-error';

const TABLE: Stated = { 'net/ERR_CERT_REVOKED': ['revoked', 'confirmed'] };
const revoked = exchangeFor({ status: 0, error: 'net::ERR_CERT_REVOKED', url: 'https://app.example:8443/' });

test('names the cause in the entry of the error, bound to host and port', () => {
  expect(statedCauses(TABLE, revoked)).toEqual([
    {
      entry: 'net/ERR_CERT_REVOKED',
      cause: 'revoked',
      certainty: 'confirmed',
      basis: [
        { of: 'network-error', value: 'net::ERR_CERT_REVOKED' },
        { of: 'url-part', value: 'app.example:8443' },
      ],
      values: {},
      scope: 'app.example:8443',
    },
  ]);
});

test('takes another scope', () => {
  expect(statedCauses(TABLE, revoked, 'dns')[0]?.scope).toBe('dns');
});

test('says nothing of other errors, nor of a response', () => {
  const other = exchangeFor({ status: 0, error: 'net::ERR_CERT_INVALID' });
  const response = exchangeFor({ status: 500, error: 'net::ERR_CERT_REVOKED' });
  for (const exchange of [other, response]) {
    expect(isStatedBy(TABLE, exchange)).toBe(false);
    expect(statedCauses(TABLE, exchange)).toEqual([]);
  }
});
