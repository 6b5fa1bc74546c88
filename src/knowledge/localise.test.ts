import { expect, test } from 'vitest';
import { localise } from './localise';
import { sampleEntry } from './sample-entry';

test('an entry keeps its data and the texts of one language', () => {
  expect(localise(sampleEntry(), 'zh-TW')).toEqual({
    id: 'http/404',
    severity: 'error',
    visibility: 'client',
    title: '找不到資源',
    meaning: '伺服器沒有這個資源。',
    causes: [
      {
        id: 'wrong-path',
        label: '此路徑沒有內容',
        why: '路徑 `{path}` 不存在。',
        check: '比對路徑。',
        fix: [{ text: '修正連結。', command: 'iisreset', config: '<clear />' }, { text: '重新導向。' }],
      },
    ],
    aliases: ['404'],
    seeAlso: [],
    sources: ['https://www.rfc-editor.org/rfc/rfc9110'],
  });
});

test('the entry itself is left as it was', () => {
  const entry = sampleEntry();
  localise(entry, 'en');
  expect(entry).toEqual(sampleEntry());
});
