import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charsetOf, decode } from './charset';

/** Every character of a charset with its bytes, since the platform only decodes. */
function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(label);
  const table = new Map<string, readonly number[]>();
  for (let one = 0; one < 256; one += 1) table.set(decoder.decode(Uint8Array.of(one)), [one]);
  if (/^windows|^iso-8859/.test(label)) return table;
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  return table;
}

function encode(text: string, label: string): Uint8Array {
  const table = tableOf(label);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character);
      if (!bytes) throw new Error(`${label} has no ${character}`);
      return [...bytes];
    }),
  );
}

const utf8 = (text: string) => new TextEncoder().encode(text);

const TEXTS: readonly (readonly [string, string])[] = [
  ['big5', '<h2>404 - 找不到檔案或目錄。</h2><h3>您要尋找的資源可能已移除、名稱已變更或暫時無法使用。</h3>'],
  [
    'gb18030',
    '<h2>404 - 找不到文件或目录。</h2><h3>您要查找的资源可能已被删除，已更改名称或者暂时不可用。</h3>',
  ],
  [
    'shift_jis',
    '<h2>404 - ファイルまたはディレクトリが見つかりません。</h2><h3>お探しのリソースは削除された可能性があります。</h3>',
  ],
  [
    'euc-jp',
    '<h2>ページを表示できません</h2><p>検索中のページには、サーバーの問題があるため表示できません。</p>',
  ],
  [
    'euc-kr',
    '<h2>404 - 파일 또는 디렉터리를 찾을 수 없습니다.</h2><h3>찾으려는 리소스가 제거되었거나 이름이 변경되었습니다.</h3>',
  ],
  [
    'windows-1251',
    '<h2>404 - Файл или каталог не найден.</h2><h3>Запрашиваемый ресурс мог быть удален или переименован.</h3>',
  ],
  [
    'windows-1252',
    '<h2>404 - Fichier ou répertoire introuvable.</h2><h3>La ressource demandée a été supprimée.</h3>',
  ],
  [
    'windows-1252',
    '<h2>404 - Datei oder Verzeichnis wurde nicht gefunden.</h2><h3>Möglicherweise für Sie geändert.</h3>',
  ],
];

describe('a page that declares no charset', () => {
  test.each(TEXTS)('is known as %s', (label, text) => {
    const bytes = encode(text, label);
    expect(charsetOf(bytes, 'text/html')).toBe(label);
    expect(decode(bytes, undefined)).toBe(text);
  });

  test.each(TEXTS)('is read as UTF-8 where it is that: %s', (_, text) => {
    expect(decode(utf8(text), 'text/html')).toBe(text);
  });

  test('goes by its language where one byte is a character', () => {
    const text = '<html lang="pl"><h2>404 – Nie można odnaleźć pliku</h2>';
    expect(decode(encode(text, 'windows-1250'), undefined)).toBe(text);
  });
});

const big5 = encode('<p>找不到資源</p>', 'big5');
const declared = (label: string) =>
  encode(`<meta http-equiv="Content-Type" content="text/html; charset=${label}"/><p>找不到資源</p>`, 'big5');

test.each<[string, Uint8Array, string | undefined, string]>([
  ['the header', big5, 'text/html; charset=big5', 'big5'],
  ['the page', declared('big5'), 'text/html', 'big5'],
  ['the header before the page', declared('gbk'), 'text/html;charset="Big5"', 'big5'],
  ['the page where the header names none that exists', declared('big5'), 'text/html; charset=x-none', 'big5'],
  ['a byte order mark before all', Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), 'text/html; charset=big5', 'utf-8'],
  ['a byte order mark of UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0), undefined, 'utf-16le'],
  ['no UTF-16 that a page claims in ASCII', utf8('<meta charset="utf-16">'), undefined, 'utf-8'],
  ['an XML declaration', utf8('<?xml version="1.0" encoding="iso-8859-1"?>'), undefined, 'windows-1252'],
  ['UTF-8 for nothing', new Uint8Array(), undefined, 'utf-8'],
])('%s counts', (_, bytes, contentType, expected) => {
  expect(charsetOf(bytes, contentType)).toBe(expected);
});

test('a text cut within a character is still known', () => {
  const bytes = utf8('<p>找不到資源</p>'.repeat(3));
  expect(charsetOf(bytes.subarray(0, 4), undefined)).toBe('utf-8');
  expect(charsetOf(bytes.subarray(0, 5), undefined)).toBe('utf-8');
});

test('any bytes are read, whatever they claim', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.option(
        fc.string({ maxLength: 40 }).map((text) => `text/html; charset=${text}`),
        { nil: undefined },
      ),
      (bytes, contentType) => {
        expect(typeof decode(bytes, contentType)).toBe('string');
      },
    ),
  );
});
