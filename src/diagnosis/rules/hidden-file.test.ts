import { expect, test } from 'vitest';
import { IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './hidden-file';

const at = (path: string, page = '404.9'): RuleCase => ({
  status: 404,
  page,
  url: `https://app.example${path}`,
});
const HIDDEN = 'confirmed iis/404.9#hidden-attribute';

test.each<[string, RuleCase, readonly string[]]>([
  ['a file', at('/logo.png'), [HIDDEN]],
  ['a folder', at('/img/'), [HIDDEN]],
  ['the cover of an album', at('/music/AlbumArtSmall.jpg'), [HIDDEN, 'likely iis/404.9#system-file']],
  ['a name that only begins like one', at('/music/folder.jpg.png'), [HIDDEN]],
  ['another sub-status', at('/desktop.ini', '404.0'), []],
  ['a bare 404', { status: 404, headers: IIS, url: 'https://app.example/desktop.ini' }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});
