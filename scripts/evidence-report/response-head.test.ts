import { describe, expect, it } from 'vitest';
import { parseHead } from './response-head';

describe('parseHead', () => {
  it.each<[string, string, number, readonly string[]]>([
    [
      'HTTP/1.1',
      'HTTP/1.1 404 Not Found\r\nServer: nginx\r\nX:  a b \r\n\r\n',
      404,
      ['Server: nginx', 'X: a b'],
    ],
    ['HTTP/2', 'HTTP/2 502 \nserver: cloudflare\n', 502, ['server: cloudflare']],
    ['no reason', 'HTTP/1.1 500\nServer: a', 500, ['Server: a']],
    ['an empty header', 'HTTP/1.1 500 x\nX-Empty:\n', 500, ['X-Empty: ']],
    [
      'a header in two lines',
      'HTTP/1.1 401 x\nWWW-Authenticate: Negotiate,\n NTLM\n',
      401,
      ['WWW-Authenticate: Negotiate, NTLM'],
    ],
    ['the same header twice', 'HTTP/1.1 401 x\nA: 1\nA: 2', 401, ['A: 1', 'A: 2']],
    ['the last of several', 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 413 x\r\nA: 1\r\n\r\n', 413, ['A: 1']],
    ['a body behind it', 'HTTP/1.1 404 x\nA: 1\n\nB: in the body', 404, ['A: 1']],
    ['what is no header', 'HTTP/1.1 404 x\nnonsense\nA: 1', 404, ['A: 1']],
  ])('reads %s', (_, text, status, headers) => {
    const head = parseHead(text);
    expect(head.status).toBe(status);
    expect(head.headers.map(({ name, value }) => `${name}: ${value}`)).toEqual(headers);
  });

  it('knows the protocol', () => {
    expect(parseHead('HTTP/2 200 OK').protocol).toBe('http/2');
  });

  it.each(['', 'Server: nginx', '<html>'])('refuses %j', (text) => {
    expect(() => parseHead(text)).toThrow('no status line');
  });
});
