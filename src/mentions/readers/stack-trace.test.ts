import { expect, test } from 'vitest';
import { idsIn, wordsIn } from '../names-fixture';

const NULL = 'aspnet/NullReferenceException';

test.each<[string, string, readonly string[]]>([
  ['with its namespace', 'System.NullReferenceException: words', [NULL]],
  ['without', '[NullReferenceException]: words', [NULL]],
  ['at a sentence’s end', 'Got a System.NullReferenceException.', [NULL]],
  ['in a type’s name', 'Contoso.NullReferenceException.Helper', []],
  ['unknown', 'Contoso.StrangeException: words', []],
  ['Java’s', 'java.lang.NullReferenceException: words', []],
  ['with an HRESULT', 'System.Web.HttpException (0x80004005): words', ['hresult/0x80004005']],
  [
    'frames',
    'System.NullReferenceException: x\n   at A.B.Error404(Int32 status 404.13)\n   於 A.B(Int32 status=500)',
    [NULL],
  ],
])('%s', (_, text, ids) => {
  expect(idsIn(text)).toEqual(ids);
});

test('the type is the mention', () => {
  expect(wordsIn('x [System.NullReferenceException]: y')).toEqual(['System.NullReferenceException']);
});
