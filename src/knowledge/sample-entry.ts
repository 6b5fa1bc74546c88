import { createLibrary, type Library } from './check';
import type { Entry, Text } from './entry';

/** A small entry that passes every check, for the tests to spoil in one place. */
export function sampleEntry(changes: Partial<Entry> = {}): Entry {
  return {
    id: 'http/404',
    severity: 'error',
    visibility: 'client',
    title: { en: 'Not Found', 'zh-TW': '找不到資源' },
    meaning: { en: 'The server has no such resource.', 'zh-TW': '伺服器沒有這個資源。' },
    causes: [
      {
        id: 'wrong-path',
        label: { en: 'nothing at this path', 'zh-TW': '此路徑沒有內容' },
        why: { en: 'The path `{path}` does not exist.', 'zh-TW': '路徑 `{path}` 不存在。' },
        check: { en: 'Compare the path.', 'zh-TW': '比對路徑。' },
        fix: [
          { en: 'Correct the link.', 'zh-TW': '修正連結。', command: 'iisreset', config: '<clear />' },
          { en: 'Redirect it.', 'zh-TW': '重新導向。' },
        ],
      },
    ],
    aliases: ['404'],
    seeAlso: [],
    sources: ['https://www.rfc-editor.org/rfc/rfc9110'],
    ...changes,
  };
}

/** The sample with another text in one language of its meaning. */
export function sampleSaying(meaning: Partial<Text>): Entry {
  const sample = sampleEntry();
  return { ...sample, meaning: { ...sample.meaning, ...meaning } };
}

/** The sample with a single fix that has this command or configuration. */
export function sampleFix(code: { command?: string; config?: string }): Entry {
  const sample = sampleEntry();
  return {
    ...sample,
    causes: sample.causes.map((cause) => ({ ...cause, fix: [{ en: 'Do it.', 'zh-TW': '執行。', ...code }] })),
  };
}

/** A library of these entries, each in the file of its id. */
export function libraryOf(...entries: readonly Entry[]): Library {
  return createLibrary(entries.map((entry) => ({ file: `${entry.id}.ts`, table: false, entries: [entry] })));
}
