import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entries } from '../knowledge/all';
import { createCatalogue } from '../knowledge/catalogue';
import type { EntryId, Language } from '../knowledge/entry';
import { codeIn } from '../knowledge/entry-id';
import { localise } from '../knowledge/localise';
import type { Searchable } from './fields';
import { createSearch } from './search';

describe('ranking', () => {
  const SAMPLES: readonly Searchable[] = [
    { id: 'http/404', title: 'Not Found', meaning: 'There is no such resource.' },
    { id: 'http/500', title: 'Internal Server Error', meaning: 'A section of web.config is locked.' },
    { id: 'iis/404.3', title: 'MIME type restriction' },
    { id: 'iis/404.13', title: 'Content length too large' },
    { id: 'net/ERR_FILE_NOT_FOUND', title: 'File not found' },
    { id: 'net/ERR_DIRECTORY', title: 'Directory listing not understood', legacy: true },
    { id: 'iis/403.14', title: 'Directory listing denied' },
    { id: 'ftp/421', title: 'Control channel timed out' },
    { id: 'http/504', title: 'Gateway Timeout' },
    { id: 'vendor/nginx-504', title: 'nginx: Gateway Time-out' },
  ];
  const search = createSearch(SAMPLES);

  test.each<[string, string, readonly EntryId[]]>([
    ['a title that is the query', 'not found', ['http/404', 'net/ERR_FILE_NOT_FOUND']],
    ['a code and a word', '404 mime', ['iis/404.3']],
    ['a family and a word', 'ftp timeout', ['ftp/421']],
    ['a vendor and a word', 'nginx timeout', ['vendor/nginx-504']],
    ['what is no longer sent last', 'directory listing', ['iis/403.14', 'net/ERR_DIRECTORY']],
    ['a half-typed word', 'direc', ['iis/403.14', 'net/ERR_DIRECTORY']],
    ['a slip', 'diretory listng', ['iis/403.14', 'net/ERR_DIRECTORY']],
    ['a slip in the first letter', 'firectory denied', ['iis/403.14']],
    ['most of the words', 'control channel zebra', ['ftp/421']],
    ['a code beside words that nobody wrote', '404.13 zebra', ['iis/404.13']],
    ['parts of a name', 'config', ['http/500']],
    ['nothing', 'zebra', []],
    ['nothing for another number', '404.14', []],
  ])('%s', async (_, query, ids) => {
    await search.ready;
    expect(
      search
        .find(query)
        .map(({ id }) => id)
        .slice(0, ids.length || 1),
    ).toEqual(ids);
  });

  test('finds codes before the texts are indexed', async () => {
    const early = createSearch(SAMPLES);
    expect(early.find('404').map(({ id }) => id)).toEqual(['http/404', 'iis/404.3', 'iis/404.13']);
    expect(early.find('directory')).toEqual([]);
    await early.ready;
    expect(early.find('directory')).toHaveLength(2);
  });

  test('names an entry', () => {
    expect(search.named('404.13')?.id).toBe('iis/404.13');
    expect(search.named('404.1')).toBeUndefined();
  });
});

/** The whole knowledge, as people search it. */
async function whole(language: Language) {
  const all = entries.map((entry) => localise(entry, language));
  const search = createSearch(all);
  await search.ready;
  return { all, search, idsOf: (query: string) => search.find(query).map(({ id }) => id) };
}
const english = await whole('en');
const chinese = await whole('zh-TW');

describe('the codes of the whole knowledge', () => {
  test.each<[string, readonly EntryId[]]>([
    ['404', ['http/404', 'iis/404.0', 'iis/404.1', 'iis/404.2']],
    ['404.1', ['iis/404.1', 'iis/404.10', 'iis/404.11', 'iis/404.12', 'iis/404.13']],
    ['404.13', ['iis/404.13']],
    ['４０４．１３', ['iis/404.13']],
    ['iis 404.13', ['iis/404.13']],
    ['iis/404.13', ['iis/404.13']],
    ['http error 500.19', ['iis/500.19']],
    ['HTTP Error 404.0 - Not Found', ['iis/404.0']],
    ['500-11', ['iis/500.11']],
    ['500.30', ['ancm/500.30']],
    ['500', ['http/500']],
    ['503', ['http/503']],
    ['530', ['ftp/530']],
    ['ftp 530', ['ftp/530']],
    ['iis 530', ['ftp/530']],
    ['520', ['vendor/cloudflare-520']],
    ['cloudflare 524', ['vendor/cloudflare-524']],
    ['nginx 499', ['vendor/nginx-499']],
    ['azure 502', ['vendor/azure-application-gateway-502']],
    ['asp 0131', ['asp/0131']],
    ['win32 5', ['win32/5']],
    ['5', ['win32/5']],
    ['0x80070005', ['hresult/0x80070005', 'win32/5']],
    ['80070005', ['hresult/0x80070005', 'win32/5']],
    ['2147942405', ['hresult/0x80070005', 'win32/5']],
    ['-2147024891', ['hresult/0x80070005', 'win32/5']],
    ['hresult 0x80070005', ['hresult/0x80070005']],
    ['0x80070021', ['hresult/0x80070021', 'win32/33']],
    ['ERROR_ACCESS_DENIED', ['win32/5']],
    ['net::ERR_CERT_DATE_INVALID', ['net/ERR_CERT_DATE_INVALID']],
    ['AppOffline', ['httpsys/AppOffline']],
    ['appoff', ['httpsys/AppOffline']],
  ])('%s', (query, ids) => {
    expect(english.idsOf(query).slice(0, ids.length)).toEqual(ids);
    expect(chinese.idsOf(query).slice(0, ids.length)).toEqual(ids);
  });

  test('names that begin so come before those that contain it', () => {
    const ids = english.idsOf('ERR_CERT');
    const begin = english.all.filter(({ id }) => id.startsWith('net/ERR_CERT'));
    expect(begin.length).toBeGreaterThan(5);
    expect(new Set(ids.slice(0, begin.length))).toEqual(new Set(begin.map(({ id }) => id)));
  });
});

/** Each of the ids is among the first so many that a query finds. */
function expectAmong(found: readonly EntryId[], first: number, ids: readonly EntryId[]): void {
  expect(found.slice(0, first)).toEqual(expect.arrayContaining([...ids]));
}

describe('the texts of the whole knowledge', () => {
  test.each<[string, number, readonly EntryId[]]>([
    ['directory listing', 1, ['iis/403.14']],
    ['diretory listng', 1, ['iis/403.14']],
    ['direc', 5, ['iis/403.14', 'iis/404.0']],
    ['directory browsing', 1, ['iis/403.14']],
    ['connection refused', 6, ['net/ERR_CONNECTION_REFUSED', 'win32/10061']],
    ['conection refused', 8, ['net/ERR_CONNECTION_REFUSED', 'win32/10061']],
    ['certficate expired', 8, ['net/ERR_CERT_DATE_INVALID', 'iis/403.17']],
    ['certificate expired', 10, ['net/ERR_CERT_DATE_INVALID', 'iis/403.17']],
    ['404 mime', 1, ['iis/404.3']],
    ['500.19 locked', 2, ['iis/500.19', 'hresult/0x80070021']],
    ['ftp timeout', 6, ['ftp/421', 'ftp/10060']],
    ['iis timeout', 6, ['iis/408.0']],
    ['timeout', 10, ['http/504', 'http/408']],
    ['timed out', 3, ['net/ERR_TIMED_OUT']],
    ['access denied', 10, ['win32/5', 'hresult/0x80070005']],
    ['not found', 1, ['http/404']],
    ['service unavailable', 1, ['http/503']],
    ['app pool stopped', 5, ['httpsys/Disabled', 'iis/503.0']],
    ['maxAllowedContentLength', 5, ['iis/404.13']],
    ['too many redirects', 1, ['net/ERR_TOO_MANY_REDIRECTS']],
    ['why does my site say the directory listing is denied', 3, ['iis/403.14']],
  ])('%s', (query, first, ids) => {
    expectAmong(english.idsOf(query), first, ids);
  });

  test.each<[string, number, readonly EntryId[]]>([
    ['目錄清單', 2, ['iis/403.14']],
    ['目錄瀏覽', 2, ['iis/403.14']],
    ['憑證過期', 8, ['net/ERR_CERT_DATE_INVALID', 'iis/403.17']],
    ['憑證到期', 8, ['net/ERR_CERT_DATE_INVALID', 'iis/403.17']],
    ['連線遭拒', 5, ['net/ERR_CONNECTION_REFUSED', 'win32/10061']],
    ['存取被拒', 5, ['win32/5', 'hresult/0x80070005']],
    ['應用程式集區', 10, ['iis/503.0']],
    ['要求逾時', 8, ['http/408']],
    ['ftp 逾時', 6, ['ftp/10060']],
    ['404 mime', 1, ['iis/404.3']],
    ['500.19 鎖定', 2, ['iis/500.19']],
    ['目', 10, ['iis/403.14']],
  ])('%s', (query, first, ids) => {
    expectAmong(chinese.idsOf(query), first, ids);
  });
});

describe('every entry of the whole knowledge', { timeout: 30_000 }, () => {
  const catalogue = createCatalogue(english.all, 'en');
  const anyEntry = fc.constantFrom(...english.all);
  const everything = { numRuns: english.all.length };

  test('is found first by its id', () => {
    fc.assert(
      fc.property(anyEntry, ({ id }) => {
        expect(english.idsOf(id)[0]).toBe(id);
      }),
      everything,
    );
  });

  test('is found first by its code when no earlier family has it', () => {
    fc.assert(
      fc.property(anyEntry, ({ id }) => {
        const code = codeIn(id);
        expect(english.idsOf(code)[0]).toBe(catalogue.named(code)?.id);
      }),
      everything,
    );
  });

  test('is found first by each alias that is no earlier code', () => {
    const aliased = english.all.flatMap(({ id, aliases = [] }) => aliases.map((alias) => ({ id, alias })));
    fc.assert(
      fc.property(fc.constantFrom(...aliased), ({ id, alias }) => {
        const named = catalogue.named(alias)?.id;
        expect(english.idsOf(alias)[0]).toBe(named === undefined ? id : named);
      }),
      { numRuns: aliased.length },
    );
  });
});

describe('any query', () => {
  test.each([
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 words', 'err '.repeat(10_000)],
    ['10,000 digits', '4'.repeat(10_000)],
    ['10,000 Chinese characters', '憑證'.repeat(5_000)],
    ['the characters of patterns', '.*+?^$ {}()|[]\\/ (a+)+$ [^'],
    ['marks', '--- ,,, ::: ///'],
    ['emoji', '🙂👩‍💻 404'],
    ['half an emoji', '\ud83d'],
    ['control characters', '\0\u0007\u001b[31m\u202e\u200b'],
    ['names of every object', 'constructor __proto__ toString'],
  ])('of %s is answered', (_, query) => {
    expect(() => [english.search.find(query), english.search.named(query)]).not.toThrow();
  });

  test('finds each entry once', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('e', '4', 'err', 'http 5')),
        (query) => {
          const ids = english.idsOf(query);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
    );
  });

  test('that is blank finds nothing', () => {
    expect(english.search.find(' \t\n')).toEqual([]);
  });
});
