import { describe, expect, test, vi } from 'vitest';
import { createOmnibox } from './omnibox';

/** Titles as the build packs them: id, title, other spellings. */
const DATA = [
  ['http/404', 'Not Found'],
  ['http/503', 'Service Unavailable'],
  ['iis/403.14', 'Directory listing denied'],
  ...Array.from({ length: 13 }, (_, at) => [`iis/404.${at + 1}`, `Refused for reason ${at + 1}`]),
  ['iis/500.11', 'Application is shutting down', '500-11'],
  ['iis/503.0', 'Application pool unavailable'],
  ['hresult/0x80070005', 'Access denied', 'E_ACCESSDENIED'],
  ['hresult/0x80070021', 'Section locked'],
  ['net/ERR_CONNECTION_RESET', 'Connection reset'],
  ['ftp/503', 'Bad sequence of commands'],
  ['ftp/530', 'Not logged in'],
];

function omnibox(readTitles: () => Promise<unknown> = () => Promise.resolve(DATA)) {
  const open = vi.fn<(path: string, where: string) => void>();
  return { ...createOmnibox({ readTitles, open }), open };
}

describe('suggests', () => {
  const { changed } = omnibox();

  test.each([
    ['404.13', '404.13', '404.13'],
    ['0x80070021', '0x80070021', '0x80070021'],
    ['530', '530', '530'],
    // Two families have a 503.
    ['ftp 503', 'ftp/503', '503'],
    ['directory listing', '403.14', '403.14'],
    ['diretory listng', '403.14', '403.14'],
  ])('for "%s" first %s', async (text, content, code) => {
    const [first] = await changed(text);
    expect(first).toMatchObject({ content, code });
    expect(first?.title).not.toBe('');
  });

  test('no more than browsers show', async () => {
    expect(await changed('4')).toHaveLength(8);
  });

  test.each(['', ' ', '?', '\0', 'a'.repeat(10_000)])('nothing for "%s"', async (text) => {
    expect(await changed(text)).toEqual([]);
  });

  test('nothing while the titles cannot be read, and tries again', async () => {
    const readTitles = vi
      .fn<() => Promise<unknown>>()
      .mockRejectedValueOnce(new Error())
      .mockResolvedValue(DATA);
    const { changed } = omnibox(readTitles);
    expect(await changed('404.13')).toEqual([]);
    expect(await changed('404.13')).not.toEqual([]);
    await changed('404');
    expect(readTitles).toHaveBeenCalledTimes(2);
  });

  test('nothing from a file that is something else', async () => {
    expect(await omnibox(() => Promise.resolve([{}])).changed('404')).toEqual([]);
  });
});

describe('opens', () => {
  test.each([
    ['a code', ' 404.13 ', '#iis/404.13'],
    ['an HRESULT', '0x80070021', '#hresult/0x80070021'],
    ['an HRESULT as logs write it', '-2147024891', '#hresult/0x80070005'],
    ['a reply of FTP', '530', '#ftp/530'],
    ['a family and a code', 'ftp 530', '#ftp/530'],
    ['an alias', '500-11', '#iis/500.11'],
    ['an id', 'http/404', '#http/404'],
    ['a name', 'net::ERR_CONNECTION_RESET', '#net/ERR_CONNECTION_RESET'],
    ['a search for words', 'directory listing', '#?q=directory%20listing'],
    ['a search for a half-typed code', '404.99', '#?q=404.99'],
  ])('%s', async (_, text, hash) => {
    const { entered, open } = omnibox();
    entered(text, 'newForegroundTab');
    await vi.waitFor(() => expect(open).toHaveBeenCalledOnce());
    expect(open).toHaveBeenCalledWith(`src/reference/index.html${hash}`, 'newForegroundTab');
  });

  test('a search when the titles cannot be read', async () => {
    const { entered, open } = omnibox(() => Promise.reject(new Error()));
    entered('404.13', 'currentTab');
    await vi.waitFor(() =>
      expect(open).toHaveBeenCalledWith('src/reference/index.html#?q=404.13', 'currentTab'),
    );
  });

  test('what every suggestion says', async () => {
    const { changed, entered, open } = omnibox();
    const suggestions = await changed('503');
    for (const [at, { content, code }] of suggestions.entries()) {
      entered(content, 'currentTab');
      await vi.waitFor(() => expect(open).toHaveBeenCalledTimes(at + 1));
      expect(open.mock.lastCall?.[0].endsWith(`/${code}`)).toBe(true);
    }
  });
});
