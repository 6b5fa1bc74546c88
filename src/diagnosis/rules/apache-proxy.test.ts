import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './apache-proxy';

const page = (reason: string, status = 502): RuleCase => ({
  status,
  headers: { Server: 'Apache/2.4.62' },
  body: `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
<html><head>
<title>502 Proxy Error</title>
</head><body>
<h1>Proxy Error</h1>
<p>The proxy server could not handle the request<p>Reason: <strong>${reason}</strong></p></p>
<hr>
<address>Apache/2.4.62 Server at app.example Port 80</address>
</body></html>`,
});

test.each<[string, RuleCase, readonly string[]]>([
  ['nothing to read', page('Error reading from remote server'), ['likely http/502#timed-out-or-reset']],
  [
    'no TLS',
    page('Error during SSL Handshake with remote server', 500),
    ['likely http/502#scheme-or-certificate'],
  ],
  ['no name', page('DNS lookup failure for: backend', 500), ['likely http/502#back-end-down']],
  ['another reason', page('Shop is closed'), []],
  ['IIS with the same words', { status: 502, headers: IIS, body: 'Error reading from remote server' }, []],
  ['no page', { status: 502, headers: { Server: 'Apache/2.4.62' } }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('quotes the reason', () => {
  const [cause] = causesFor(rule, page('Error reading from remote server'));
  expect(cause?.basis).toEqual([{ of: 'page', value: '502 Proxy Error Error reading from remote server' }]);
});
