import { expect, test } from 'vitest';
import { type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './proxy-tunnel';

const of = (url: string, error = 'net::ERR_TUNNEL_CONNECTION_FAILED'): RuleCase => ({
  status: 0,
  error,
  url,
});
const INSIDE = 'likely http/407#internal-name-through-proxy';
const REFUSED = 'possible net/ERR_TUNNEL_CONNECTION_FAILED#connect-refused';

test.each<[string, RuleCase, readonly string[]]>([
  ['an inside host', of('https://intranet/'), [INSIDE]],
  ['an inside host and port', of('https://app.corp:8443/'), [INSIDE, REFUSED]],
  ['a private address', of('https://10.0.0.1/', 'net::ERR_SOCKS_CONNECTION_HOST_UNREACHABLE'), [INSIDE]],
  [
    'another port',
    of('https://www.contoso.com:8443/', 'net::ERR_PROXY_UNABLE_TO_CONNECT_TO_DESTINATION'),
    [REFUSED],
  ],
  ['a public host', of('https://www.contoso.com/'), []],
  ['a proxy that is down', of('https://intranet/', 'net::ERR_PROXY_CONNECTION_FAILED'), []],
  ['no place', of('data:,'), []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
