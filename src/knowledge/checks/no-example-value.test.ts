import { expect, test } from 'vitest';
import { createLibrary } from '../check';
import { sampleFix } from '../sample-entry';
import check from './no-example-value';

const library = createLibrary([]);

test.each([
  ['a placeholder', { command: 'curl -v "{url}"' }],
  ['a server that no request names', { command: 'curl -v http://backend.contoso.com:8080/' }],
])('%s passes', (_, code) => {
  expect(check.check(sampleFix(code), library)).toEqual([]);
});

test.each([
  [
    'an origin in configuration',
    { config: '<add origin="https://app.contoso.com" />' },
    'config',
    '{origin}',
  ],
  ['a host in a command', { command: 'nslookup www.contoso.com' }, 'command', '{host}'],
  ['a URL in a command', { command: 'curl https://www.contoso.com/app/page.aspx' }, 'command', '{url}'],
])('%s fails', (_, code, part, tip) => {
  const problems = check.check(sampleFix(code), library);
  expect(problems.map(({ place }) => place)).toEqual([`causes[0].fix[0].${part}`]);
  expect(problems[0]?.tip).toContain(tip);
});
