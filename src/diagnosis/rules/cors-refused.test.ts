import { expect, test } from 'vitest';
import { readEvidence } from '../../evidence/read';
import { aNetworkError } from '../../failure/filter-fixture';
import rule from './cors-refused';

const failed = {
  ...aNetworkError('net::ERR_FAILED'),
  type: 'xmlhttprequest',
  initiator: 'https://app.contoso.com',
  url: 'https://api.contoso.com/items',
};

test.each([
  ['another origin', {}, 1],
  ['another port of the same host', { url: 'https://app.contoso.com:8443/items' }, 1],
  ['a font', { type: 'font' }, 1],
  ['the same origin', { url: 'https://app.contoso.com/items' }, 0],
  ['an image, to which CORS does not apply', { type: 'image' }, 0],
  ['an error with a name of its own', { error: 'net::ERR_CONNECTION_RESET' }, 0],
  ['a sandboxed page', { initiator: 'null' }, 0],
])('%s', (_, change, expected) => {
  const exchange = { failure: { ...failed, ...change } };
  const evidence = readEvidence(exchange);
  expect(rule.applies(exchange, evidence) ? rule.causes(exchange, evidence) : []).toHaveLength(expected);
});
