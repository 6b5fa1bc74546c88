import fc from 'fast-check';
import { expect, it } from 'vitest';
import { headerLines } from './header-lines';

it.each([
  ['Server', 'nginx', ['nginx']],
  ['Server', '', ['']],
  ['Accept', 'a, b', ['a, b']],
  ['Set-Cookie', 'a=1; Expires=Mon, 23 Nov 2026\nb=2', ['a=1; Expires=Mon, 23 Nov 2026', 'b=2']],
  ['WWW-Authenticate', 'Negotiate\nNTLM', ['Negotiate', 'NTLM']],
  ['WWW-Authenticate', 'Negotiate, NTLM', ['Negotiate', 'NTLM']],
  [
    'www-authenticate',
    'Bearer realm="a, b", error="invalid_token", Basic realm="x"',
    ['Bearer realm="a, b", error="invalid_token"', 'Basic realm="x"'],
  ],
  ['WWW-Authenticate', 'NTLM TlRMTVNTUAAC==, Negotiate', ['NTLM TlRMTVNTUAAC==', 'Negotiate']],
  ['WWW-Authenticate', ',,', ['']],
])('%s: %j', (name, value, lines) => {
  expect(headerLines(name, value)).toEqual(lines);
});

it('loses nothing but what stands between', () => {
  const bare = (text: string) => text.replace(/[\s,]+/g, '');
  const unit = fc.constantFrom(...'ab=", \n\\');
  fc.assert(
    fc.property(fc.string({ unit }), (value) => {
      expect(bare(headerLines('WWW-Authenticate', value).join(''))).toBe(bare(value));
    }),
  );
});
