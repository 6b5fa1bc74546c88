import { expect, test } from 'vitest';
import { causesFor, type RuleCase, verdict } from '../fixtures/rule-case';
import { aspnetError } from '../fixtures/server-error';
import rule from './assembly-load';

const NAME = 'Shop.Core, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null';

test.each<[string, RuleCase, readonly string[]]>([
  [
    'an assembly that is not there',
    aspnetError('System.IO.FileNotFoundException', `無法載入檔案或組件 '${NAME}'。`),
    ['likely aspnet/FileNotFoundException#dll-missing'],
  ],
  [
    'a file that is not there',
    aspnetError('System.IO.FileNotFoundException', "Could not find file 'C:\\Shop\\a.xml'."),
    ['likely aspnet/FileNotFoundException#data-file'],
  ],
  [
    'neither is named',
    aspnetError('System.IO.FileNotFoundException', 'x'),
    ['dll-missing', 'native-dependency', 'data-file'].map(
      (id) => `possible aspnet/FileNotFoundException#${id}`,
    ),
  ],
  [
    'another version',
    aspnetError(
      'System.IO.FileLoadException',
      `Could not load '${NAME}'. (Exception from HRESULT: 0x80131040)`,
    ),
    ['confirmed aspnet/FileLoadException#binding-redirect'],
  ],
  [
    'a file from the Internet',
    aspnetError('System.IO.FileLoadException', `'${NAME}' (Ausnahme von HRESULT: 0x80131515)`),
    ['confirmed aspnet/FileLoadException#blocked'],
  ],
  [
    'bitness',
    aspnetError(
      'System.BadImageFormatException',
      `'${NAME}'. An attempt was made to load a program with an incorrect format.`,
    ),
    ['likely aspnet/BadImageFormatException#bitness'],
  ],
  [
    'a type of another build',
    aspnetError('System.TypeLoadException', `Could not load type 'Shop.Cart' from assembly '${NAME}'.`),
    ['likely aspnet/TypeLoadException#mixed-versions'],
  ],
  ['another exception', aspnetError('System.FormatException', NAME), []],
  ['a page that mentions it', { status: 500, body: `System.IO.FileNotFoundException: ${NAME}` }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('names the assembly, to which it is bound', () => {
  const [cause] = causesFor(rule, aspnetError('System.IO.FileNotFoundException', `'${NAME}'`));
  expect(cause?.basis[0]).toEqual({ of: 'module', value: 'Shop.Core' });
  expect(cause?.scope).toBe('app.example Shop.Core');
});
