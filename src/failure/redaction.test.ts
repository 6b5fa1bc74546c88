import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange } from './exchange';
import { redactExchange, redactUrl } from './redaction';

const JWT = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';

describe('a URL', () => {
  it.each([
    ['userinfo', 'https://anna:pw@www.contoso.com/a', 'https://[redacted]@www.contoso.com/a'],
    ['userinfo with an @', 'https://anna@x:p@w@www.contoso.com/', 'https://[redacted]@www.contoso.com/'],
    ['userinfo, no scheme', '//anna:pw@www.contoso.com/a', '//[redacted]@www.contoso.com/a'],
    ['userinfo of FTP', 'ftp://anna:p;w&d@files.contoso.com/', 'ftp://[redacted]@files.contoso.com/'],
    [
      'a parameter',
      'https://a.test/p?id=7&access_token=abc&x=1',
      'https://a.test/p?id=7&access_token=[redacted]&x=1',
    ],
    ['a relative URL', '/p?id_token=abc', '/p?id_token=[redacted]'],
    ['a bare query', '?refresh_token=abc', '?refresh_token=[redacted]'],
    ['OAuth', '/cb?code=SplxlOBeZQQ&state=af0ifjsldkj', '/cb?code=[redacted]&state=[redacted]'],
    ['OAuth in a fragment', '/cb#access_token=abc&state=xyz', '/cb#access_token=[redacted]&state=[redacted]'],
    [
      'any case',
      '/p?ACCESS_TOKEN=a&ApiKey=b&PassWord=c',
      '/p?ACCESS_TOKEN=[redacted]&ApiKey=[redacted]&PassWord=[redacted]',
    ],
    ['repeated', '/p?token=a&token=b&token=', '/p?token=[redacted]&token=[redacted]&token='],
    ['semicolons', '/p?a=1;token=abc;b=2', '/p?a=1;token=[redacted];b=2'],
    ['a semicolon in the value', '/p?token=abc;def&b=2', '/p?token=[redacted]&b=2'],
    ['a path parameter', '/p;jsessionid=ABC?x=1', '/p;jsessionid=[redacted]?x=1'],
    ['cookieless ASP.NET', '/app/(S(lit3py55t21z5v55vlm25s55))/a.aspx', '/app/(S([redacted]))/a.aspx'],
    ['cookieless, two', '/(S(abc)F(def))/a.aspx', '/(S([redacted])F([redacted]))/a.aspx'],
    ['malformed escapes', '/p?token=%zz%&b=%E4%B8', '/p?token=[redacted]&b=%E4%B8'],
    ['an escape before the name', '/p?x=100%token=abc', '/p?x=100%token=[redacted]'],
    ['a name in brackets', '/p?user[password]=abc&a=1', '/p?user[password]=[redacted]&a=1'],
    ['a name in encoded brackets', '/p?user%5Bpassword%5D=abc', '/p?user%5Bpassword%5D=[redacted]'],
    ['an index', '/p?token[]=abc&token[1]=def', '/p?token[]=[redacted]&token[1]=[redacted]'],
    ['an encoded quote', '/p?token=%22abc&b=1', '/p?token=[redacted]&b=1'],
    [
      'AWS',
      '/k?X-Amz-Credential=AK%2F1&X-Amz-Date=1&X-Amz-Security-Token=t&X-Amz-Signature=s',
      '/k?X-Amz-Credential=[redacted]&X-Amz-Date=1&X-Amz-Security-Token=[redacted]&X-Amz-Signature=[redacted]',
    ],
    ['Google', '/k?X-Goog-Signature=abc', '/k?X-Goog-Signature=[redacted]'],
    [
      'Azure SAS',
      '/c/b?sv=2022-11-02&se=2026&sp=r&sig=a%2Fb%3D',
      '/c/b?sv=2022-11-02&se=2026&sp=r&sig=[redacted]',
    ],
    ['SAML', '/acs?SAMLart=AAQ&SAMLResponse=PHNh', '/acs?SAMLart=[redacted]&SAMLResponse=[redacted]'],
    ['CAS', '/p?ticket=ST-1-abc', '/p?ticket=[redacted]'],
    ['a URL within', '/login?returnUrl=/a?token=abc&b=1', '/login?returnUrl=/a?token=[redacted]&b=1'],
    [
      'an encoded URL within',
      '/login?ReturnUrl=https%3A%2F%2Fu%3Ap%40a.test%2F%3Ftoken%3Dabc%26b%3D1&c=2',
      '/login?ReturnUrl=https%3A%2F%2F[redacted]%40a.test%2F%3Ftoken%3D[redacted]%26b%3D1&c=2',
    ],
    [
      'encoded twice',
      '/a?u=%252Fb%253Fcode%253Dabcd%2526c%253D1',
      '/a?u=%252Fb%253Fcode%253D[redacted]%2526c%253D1',
    ],
    ['encoded JSON', '/a?q=%7B%22password%22%3A%22abc%22%7D', '/a?q=%7B%22password%22%3A%22[redacted]%22%7D'],
    ['a JWT anywhere', `/a/${JWT}/b?x=${JWT}`, '/a/[redacted]/b?x=[redacted]'],
    ['a bearer token', '/a?h=Bearer%20abc123def', '/a?h=Bearer%20[redacted]'],
    [
      "IIS's custom error",
      '/e.aspx?404;http://a.test:80/p?sid=abc',
      '/e.aspx?404;http://a.test:80/p?sid=[redacted]',
    ],
  ])('loses %s', (_, url, expected) => {
    expect(redactUrl(url)).toBe(expected);
  });

  it.each([
    '',
    'no URL at all',
    'https://www.contoso.com/',
    'https://www.contoso.com:8443/a%20b/?q=1&&x#top',
    'HTTP://WWW.Contoso.com/%7euser/../a?x=%zz&y=é',
    '/error?code=404&state=1',
    '/find?author=me@example.com&keyword=a&monkey=b&decode=c&keystone=d',
    'mailto:anna@example.com',
    '//cdn.example.com/a@b',
    'data:text/plain,hello',
    'https://a.test/?token=&password=',
    '/a?hasToken=true&b=/(x)/',
    '/App_Web, PublicKeyToken=b77a5c561934e089',
  ])('without secrets stays %j', (url) => {
    expect(redactUrl(url)).toBe(url);
  });

  it('never keeps the value of a secret parameter', () => {
    const value = fc.stringMatching(/^zq[\w%.~+/=-]{3,30}zq$/);
    const around = fc.webUrl({ withQueryParameters: true });
    fc.assert(
      fc.property(
        around,
        fc.constantFrom('token', 'Sig', 'client_secret', 'code'),
        value,
        (url, name, secret) => {
          const whole = `${url}${url.includes('?') ? '&' : '?'}${name}=${secret}&z=1`;
          expect(redactUrl(whole)).not.toContain(secret);
          expect(redactUrl(whole).endsWith('&z=1')).toBe(true);
        },
      ),
    );
  });
});

const exchange: Exchange = {
  failure: {
    id: '1',
    witness: 'devtools',
    tabId: 1,
    method: 'GET',
    url: 'https://a.test/?token=abc',
    type: 'main_frame',
    initiator: 'https://u:p@a.test',
    endedAt: 1,
    status: 404,
    statusLine: 'HTTP/1.1 404 token=abc',
    fromCache: false,
    responseHeaders: [{ name: 'Set-Cookie', value: 'a=abc' }],
    hops: [{ url: '/x?sid=abc', status: 302, location: '/y?sid=abc', at: 1 }],
    prerender: false,
  },
  requestHeaders: [{ name: 'X-Api-Key', value: 'abc' }],
  requestBodySize: 3,
  requestBody: 'password=abc',
  body: '{"secret":"abc"}',
};

describe('an exchange', () => {
  it('comes back as a copy without secrets', () => {
    const before = structuredClone(exchange);
    const redacted = redactExchange(exchange);
    expect(exchange).toEqual(before);
    expect(JSON.stringify(redacted)).not.toMatch(/abc|u:p/);
    expect(redacted).toMatchObject({
      requestBodySize: 3,
      failure: { id: '1', status: 404, hops: [{ status: 302, location: '/y?sid=[redacted]' }] },
    });
  });

  it('does not gain fields', () => {
    const { requestHeaders: _, body: __, ...bare } = exchange;
    expect(Object.keys(redactExchange(bare)).sort()).toEqual(Object.keys(bare).sort());
  });
});
