import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './firewall-block';

const IMPERVA: RuleCase = {
  status: 403,
  headers: { 'X-Iinfo': '1-2-3 NNNN' },
  body: '<html><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=1&edet=15&incident_id=123-456">Request unsuccessful. Incapsula incident ID: 123-456</iframe></html>',
};
const AKAMAI: RuleCase = {
  status: 403,
  headers: { Server: 'AkamaiGHost' },
  body: '<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY>Reference&#32;&#35;18&#46;1d2e3f4a&#46;1700000000&#46;5b6c7d8e</BODY></HTML>',
};

test.each<[string, RuleCase, readonly string[]]>([
  ['Imperva', IMPERVA, ['likely vendor/imperva-403#waf']],
  ['Akamai', AKAMAI, ['likely vendor/akamai-403#edge-rule']],
  [
    'Azure Application Gateway',
    { status: 403, headers: { Server: 'Microsoft-Azure-Application-Gateway/v2' } },
    ['likely vendor/azure-application-gateway-403#waf'],
  ],
  [
    "Amazon's balancer",
    { status: 403, headers: { Server: 'awselb/2.0' } },
    ['likely vendor/aws-alb-403#waf'],
  ],
  [
    'Cloudflare with a number, which says more',
    { status: 403, headers: { 'CF-Ray': '8a1b2c3d4e5f6789-TPE' }, body: 'error code: 1020' },
    [],
  ],
  [
    'Cloudflare, which may only have passed it on',
    { status: 403, headers: { Server: 'cloudflare', 'CF-Ray': '8a' } },
    [],
  ],
  ['IIS', { status: 403, headers: IIS }, []],
  ['another status', { ...AKAMAI, status: 404 }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('gives the number to look it up by', () => {
  const [cause] = causesFor(rule, IMPERVA);
  expect(cause?.basis[0]).toEqual({ of: 'request-id', value: 'incident ID: 123-456' });
});
